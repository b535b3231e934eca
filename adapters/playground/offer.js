// Offers the commands as soon as somebody types a slash.

import { element, setup } from "./parts.js";

let numbers = 0;

export function addOffer(field, list) {
  let chosen = -1;
  list.id = `commands-${++numbers}`;
  field.setAttribute("aria-controls", list.id);
  const close = () => fill([]);
  const pick = (index) => {
    field.value = list.children[index].dataset.fill;
    close();
    field.focus();
  };
  function fill(found) {
    chosen = -1;
    list.replaceChildren(...found.map((item, index) => {
      const option = element("li", "");
      Object.assign(option, { id: `${list.id}-${index}`, role: "option", ariaSelected: "false" });
      option.dataset.fill = `/${item.name} `;
      option.append(element("b", "", `/${item.name}`), element("span", "usage", item.usage), element("span", "help", item.help));
      option.addEventListener("mousedown", (event) => event.preventDefault());
      option.addEventListener("click", () => pick(index));
      return option;
    }));
    list.hidden = !found.length;
    field.removeAttribute("aria-activedescendant");
  }
  function walk(step) {
    const count = list.children.length;
    list.children[chosen]?.setAttribute("aria-selected", "false");
    chosen = chosen < 0 && step < 0 ? count - 1 : (chosen + step + count) % count;
    list.children[chosen].setAttribute("aria-selected", "true");
    list.children[chosen].scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", list.children[chosen].id);
  }
  field.addEventListener("input", () => {
    const typed = /^\/(\w*)$/.exec(field.value);
    fill(typed ? setup.menu.filter((item) => item.name.startsWith(typed[1].toLowerCase())) : []);
  });
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    const done = { ArrowDown: () => walk(1), ArrowUp: () => walk(-1), Escape: close, Tab: () => pick(Math.max(chosen, 0)) };
    const doIt = event.key === "Enter" && chosen >= 0 ? () => pick(chosen) : !event.shiftKey && done[event.key];
    if (!doIt) return;
    event.preventDefault();
    doIt();
  });
  return { close };
}
