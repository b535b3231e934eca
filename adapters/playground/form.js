// A form as a dialog: asked whole, with what is wrong said at the question itself.

import { copy, element } from "./parts.js";
import { act } from "./sending.js";

// Sends an act and opens the form that is the answer, if it is one; whether the act was received.
export async function ask(pane, payload, controls) {
  const answer = await act(pane, payload, controls);
  if (answer?.form) open(pane, answer.form);
  return answer !== null;
}

function open(pane, form) {
  const dialog = copy("form");
  let asked = fill(dialog, form);
  dialog.querySelector(".cancel").addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (!pane.node.contains(document.activeElement)) pane.field.focus({ preventScroll: true });
  });
  dialog.querySelector("form").addEventListener("submit", async (event) => {
    event.preventDefault();
    const answers = Object.fromEntries(asked.map(({ name, read }) => [name, read()]));
    const payload = { kind: "fill", form: form.name, arg: form.arg, answers };
    const answer = await act(pane, payload, [dialog.querySelector(".submit")], dialog.querySelector(".status"));
    if (answer?.form) asked = fill(dialog, (form = answer.form));
    else if (answer) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
  focusFirst(dialog);
}

function fill(dialog, form) {
  dialog.querySelector("h2").textContent = form.title;
  dialog.querySelector(".submit").textContent = form.submit;
  const asked = form.questions.map(buildQuestion);
  dialog.querySelector(".questions").replaceChildren(...asked.map(({ node }) => node));
  focusFirst(dialog);
  return asked;
}

function focusFirst(dialog) {
  (dialog.querySelector("[aria-invalid=true]") ?? dialog.querySelector(".answer :is(input, select, textarea)"))?.focus();
}

function buildQuestion(question, number) {
  const node = copy("question");
  const id = `question-${number}`;
  const said = { help: question.help, error: question.error };
  node.querySelector(".label .words").textContent = question.label;
  node.querySelector(".optional").hidden = question.required;
  const { control, read } = builders[question.kind](question, id, node.dataset.choose);
  const described = Object.keys(said).filter((part) => said[part]);
  for (const part of described) Object.assign(node.querySelector(`.${part}`), { id: `${id}-${part}`, hidden: false, textContent: said[part] });
  if (described.length) control.setAttribute("aria-describedby", described.map((part) => `${id}-${part}`).join(" "));
  for (const input of control.matches("fieldset") ? control.querySelectorAll("input") : [control]) {
    input.setAttribute("aria-invalid", Boolean(question.error));
  }
  label(node, control, id);
  node.querySelector(".answer").append(control);
  return { node, name: question.name, read };
}

function label(node, control, id) {
  const words = node.querySelector(".label");
  words.id = `${id}-label`;
  control.id = id;
  control.setAttribute("aria-labelledby", words.id);
  if (!control.matches("fieldset")) words.addEventListener("click", () => control.focus());
}

const builders = {
  line: (question) => typed("input", question),
  lines: (question) => typed("textarea", { ...question, rows: 5 }),
  choice: (question, id, choose) => (question.options.length > 5 ? selected(question, choose) : ticked("radio", question, id)),
  choices: (question, id) => ticked("checkbox", question, id),
};

function typed(tag, { answer, longest, rows }) {
  const control = Object.assign(element(tag, ""), { value: answer ?? "", maxLength: longest, ...(rows && { rows }) });
  return { control, read: () => control.value };
}

function selected({ options, answer }, choose) {
  const control = element("select", "");
  const all = [{ value: "", label: choose }, ...options];
  control.append(...all.map(({ value, label: words }) => new Option(words, value, false, value === (answer ?? ""))));
  return { control, read: () => control.value };
}

function ticked(type, { options, answer }, id) {
  const control = element("fieldset", "");
  const given = [answer ?? []].flat();
  for (const { value, label: words } of options) {
    const option = element("label", "option");
    option.append(Object.assign(element("input", ""), { type, value, name: id, checked: given.includes(value) }), element("span", "", words));
    control.append(option);
  }
  const read = () => [...control.querySelectorAll(":checked")].map((input) => input.value);
  return { control, read: type === "radio" ? () => read()[0] ?? "" : read };
}
