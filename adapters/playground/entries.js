// Builds what stands in a room: a card or a text. Words go in through textContent, never as HTML.

import { ask } from "./form.js";
import { act } from "./sending.js";
import { copy, element, nameOf, openInline, toneOf } from "./parts.js";

const LONGEST_LABEL = 22;
const LONGEST_VALUE = 60;

function spoken(words, tag = "p") {
  const said = element(words.quote ? "blockquote" : tag, "words");
  said.dir = "auto";
  if (words.runs) said.append(...words.runs.map(({ text, found }) => (found ? element("strong", "found", text) : text)));
  else if (!words.href) said.textContent = words.text;
  else said.append(Object.assign(element("a", "", words.text), { href: words.href }));
  return said;
}

export function buildCard(pane, entry) {
  const node = copy("card");
  const { card } = entry;
  const content = node.querySelector(".content");
  if (card.title) content.append(spoken(card.title, "h3"));
  content.append(...card.body.map((words) => spoken(words)));
  if (card.facts.length) content.append(buildFacts(card.facts));
  if (card.hint) content.append(Object.assign(spoken(card.hint), { className: "hint" }));
  const buttons = node.querySelector(".buttons");
  buttons.append(...card.buttons.map((button) => buildButton(pane, entry, button)));
  if (card.contact) buttons.append(buildContact(card.contact));
  if (card.file) addFile(content, buttons, card.file);
  buttons.hidden = !buttons.children.length;
  node.querySelector(".foot").hidden = Boolean(entry.only_for || entry.under);
  openInline(node.querySelector(".foot"), (text, controls) => act(pane, { kind: "say", text, under: entry.id }, controls));
  return node;
}

// A quote, a list, and what is long take the whole width, the value below its label; and so do the others when most do.
function buildFacts(facts) {
  const list = element("dl", "facts");
  const wide = facts.map(isWide);
  const mostly = wide.filter(Boolean).length * 2 >= facts.length;
  list.append(...facts.flatMap((fact, number) => buildFact(fact, mostly || wide[number])));
  return list;
}

function isWide({ label, value }) {
  const text = value.text.trim();
  return value.quote || text.includes("\n") || label.length > LONGEST_LABEL || text.length > LONGEST_VALUE;
}

function buildFact({ label, value }, wide) {
  const name = element("dt", "", label);
  const said = value.quote ? element("dd", "") : spoken({ ...value, text: value.text.trim() }, "dd");
  if (value.quote) said.append(spoken(value));
  for (const part of [name, said]) part.classList.toggle("wide", wide);
  return [name, said];
}

function buildButton(pane, entry, { action, arg, label, style }) {
  const button = Object.assign(element("button", style, label), { type: "button" });
  button.addEventListener("click", () => {
    ask(pane, { kind: "press", action, arg, on: entry.id }, [...button.parentElement.querySelectorAll("button")]);
  });
  return button;
}

function buildContact({ name, vcard }) {
  const link = copy("contact");
  link.download = `${name.replace(/[^\p{L}\p{N} -]/gu, "")}.vcf`;
  link.href = `data:text/vcard;charset=utf-8,${encodeURIComponent(vcard)}`;
  return link;
}

// A picture stands on the card and opens large; a document is a link that saves it.
function addFile(content, buttons, { name, href, alt, picture }) {
  const link = Object.assign(element("a", picture ? "picture" : "button"), { href, download: name });
  if (picture) link.append(Object.assign(element("img", ""), { src: href, alt }));
  else Object.assign(link, { textContent: name, title: alt });
  (picture ? content : buttons).append(link);
}

export function buildSaid(pane, entry) {
  const node = copy("said");
  const own = entry.author === pane.view.account;
  node.classList.toggle("own", own);
  node.dataset.tone = toneOf(entry.author);
  node.querySelector("b").textContent = nameOf(entry.author);
  node.querySelector(".text").textContent = entry.text;
  const change = node.querySelector(".change");
  change.hidden = !own || Boolean(entry.only_for) || (!entry.under && Boolean(pane.view.channel));
  change.querySelector("textarea").value = entry.text;
  openInline(change, (text, controls) => act(pane, { kind: "edit", text, on: entry.id }, controls));
  return node;
}
