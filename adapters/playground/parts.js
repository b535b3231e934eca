// The parts from which the page is made: templates, names, and fields that are sent with Enter.

export const setup = JSON.parse(document.getElementById("setup").textContent);

export const copy = (name) => document.getElementById(name).content.firstElementChild.cloneNode(true);

export function element(tag, className, words = "") {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = words;
  return made;
}

export const isFor = (view, entry) => entry.place === view.place && (!entry.only_for || entry.only_for === view.account);
export const toneOf = (account) => [...new Set(setup.views.map((view) => view.account))].indexOf(account) % 6;
export const nameOf = (account) => setup.views.find((view) => view.account === account)?.name ?? account;
export const shortName = (name) => name.split(/\s+/).find((part) => /^\p{Lu}/u.test(part)) ?? name;
export const initials = (name) => name.split(/\s+/).filter((part) => /^\p{Lu}/u.test(part)).map((part) => part[0]).join("").slice(0, 2);

export function openInline(box, post) {
  const [opener, form] = [box.querySelector("button"), box.querySelector("form")];
  const field = form.querySelector("textarea");
  const show = (open) => {
    form.hidden = !open;
    opener.setAttribute("aria-expanded", open);
    (open ? field : opener).focus();
  };
  opener.addEventListener("click", () => show(form.hidden));
  form.addEventListener("keydown", (event) => event.key === "Escape" && show(false));
  sendOnEnter(form, field, async (text) => {
    if (!(await post(text, [...form.elements]))) return false;
    if (form.isConnected) show(false);
    return true;
  });
}

export function sendOnEnter(form, field, post) {
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const text = field.value;
    if (!text.trim() || field.disabled) return;
    const done = post(text);
    field.value = "";
    if (!(await done)) field.value ||= text;
  });
}
