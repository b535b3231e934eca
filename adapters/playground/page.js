// The page: panes that show the rooms as the server tells them.

import { buildCard, buildSaid } from "./entries.js";
import { ask } from "./form.js";
import { addOffer } from "./offer.js";
import { copy, element, initials, isFor, sendOnEnter, setup, shortName, toneOf } from "./parts.js";
import { send } from "./sending.js";

const views = new Map(setup.views.map((view) => [view.id, view]));
const entries = new Map();
const panes = [];
const narrow = matchMedia("(max-width: 719px)");

function show(pane, entry) {
  const old = pane.nodes.get(entry.id);
  const node = entry.card ? buildCard(pane, entry) : buildSaid(pane, entry);
  node.dataset.entry = entry.id;
  node.querySelector("time").textContent = entry.time;
  node.querySelector(".edited").hidden = !entry.edited;
  const whispered = Boolean(entry.only_for) && !(entry.author && entry.place === entry.author);
  node.querySelector(".only-you").hidden = !whispered;
  node.classList.toggle("whisper", whispered);
  pane.nodes.set(entry.id, node);
  if (!old) {
    (pane.nodes.get(entry.under)?.querySelector(".thread") ?? pane.log).append(node);
    return reveal(pane.log, node);
  }
  node.querySelector(".thread").append(...old.querySelector(".thread").children);
  const focused = old.contains(document.activeElement) && !node.contains(document.activeElement);
  old.replaceWith(node);
  if (focused) node.focus({ preventScroll: true });
}

function hide(pane, id) {
  const node = pane.nodes.get(id);
  if (!node) return;
  node.after(...node.querySelector(".thread").children);
  if (node.contains(document.activeElement)) pane.field.focus();
  node.remove();
  pane.nodes.delete(id);
}

// To the end of the whole card, as far as what is new stays on the screen.
function reveal(log, node) {
  const [outer, inner] = [log.getBoundingClientRect(), node.getBoundingClientRect()];
  const below = node.closest(".log > .entry").getBoundingClientRect().bottom - outer.bottom + 16;
  if (below > 0) log.scrollTop += Math.min(below, inner.top - outer.top - 16);
}

function redraw(pane) {
  pane.log.setAttribute("aria-busy", "true");
  pane.log.replaceChildren();
  pane.nodes.clear();
  for (const entry of entries.values()) if (isFor(pane.view, entry)) show(pane, entry);
  pane.log.scrollTop = pane.log.scrollHeight;
  pane.log.setAttribute("aria-busy", "false");
}

function become(pane, id) {
  const view = views.get(id);
  label(pane, pane.view.id, (option) => option.dataset.name);
  pane.view = view;
  pane.node.dataset.tone = toneOf(view.account);
  pane.node.classList.toggle("channel", Boolean(view.channel));
  pane.node.setAttribute("aria-label", view.channel || view.name);
  pane.select.value = id;
  pane.node.querySelector(".role").textContent = view.channel ? `${pane.as} ${view.name}` : view.role_text;
  pane.tab.querySelector(".who").textContent = view.channel || shortName(view.name);
  pane.tab.dataset.tone = toneOf(view.account);
  for (const node of [pane.node, pane.tab]) node.querySelector(".avatar").textContent = view.channel ? "#" : initials(view.name);
  sessionStorage.setItem("shown", JSON.stringify(panes.map((one) => one.view.id)));
  redraw(pane);
  mark(id, false);
}

function turnTo(pane) {
  for (const one of panes) {
    one.node.classList.toggle("current", one === pane);
    one.tab.setAttribute("aria-current", one === pane);
  }
  mark(pane.view.id, false);
  pane.log.scrollTop = pane.log.scrollHeight;
}

// A dot at what is not on the screen: the tab of another pane, or a person whom no pane shows.
function mark(id, fresh) {
  for (const pane of panes) {
    if (pane.view.id === id) pane.tab.querySelector(".fresh").hidden = !fresh;
    const isHere = pane.view.id === id && pane.view.channel;
    label(pane, id, (option) => (fresh ? "● " : "") + (isHere || option.dataset.name));
  }
}

// Once a channel is chosen, the line below its name says as whom.
function label(pane, id, words) {
  const option = [...pane.select.options].find((one) => one.value === id);
  option.textContent = words(option);
}

function isOnScreen(id) {
  return panes.some((pane) => pane.view.id === id && (!narrow.matches || pane.node.classList.contains("current")));
}

function addPane(id) {
  const [node, tab] = [copy("pane"), copy("tab")];
  const pane = { node, tab, view: views.get(id), nodes: new Map(), field: node.querySelector(".composer textarea") };
  pane.log = node.querySelector(".log");
  pane.select = node.querySelector("select");
  pane.status = node.querySelector(".status");
  const [people, channels] = node.querySelectorAll("optgroup");
  pane.as = channels.dataset.as;
  for (const view of views.values()) {
    const name = view.channel ? (isAlone(view) ? view.channel : `${view.channel} (${pane.as} ${view.name})`) : view.name;
    const option = Object.assign(element("option", "", name), { value: view.id });
    option.dataset.name = name;
    (view.channel ? channels : people).append(option);
  }
  if (!channels.children.length) channels.remove();
  pane.select.addEventListener("change", () => become(pane, pane.select.value));
  tab.addEventListener("click", () => turnTo(pane));
  const start = node.querySelector(".start");
  start.addEventListener("click", () => ask(pane, { kind: "home" }, [start]));
  addComposer(pane);
  panes.push(pane);
  document.getElementById("panes").append(node);
  document.getElementById("tabs").append(tab);
  become(pane, id);
}

const isAlone = (view) => setup.views.filter((one) => one.place === view.place).length === 1;

function addComposer(pane) {
  const form = pane.node.querySelector(".composer");
  const offer = addOffer(pane.field, form.querySelector(".commands"));
  sendOnEnter(form, pane.field, async (text) => {
    offer.close();
    return ask(pane, { kind: "say", text }, [form.querySelector(".send")]);
  });
}

// -- what the server tells -----------------------------------------------------------------------

const told = {
  all(event) {
    entries.clear();
    for (const entry of event.entries) entries.set(entry.id, entry);
    told.clock({ text: event.clock });
    panes.forEach(redraw);
  },
  entry({ entry }) {
    entries.set(entry.id, entry);
    for (const pane of panes) if (isFor(pane.view, entry)) show(pane, entry);
    for (const view of views.values()) {
      if (isFor(view, entry) && entry.author !== view.account && !isOnScreen(view.id)) mark(view.id, true);
    }
  },
  gone({ id }) {
    entries.delete(id);
    panes.forEach((pane) => hide(pane, id));
  },
  clock({ text }) {
    const now = document.getElementById("now");
    if (now.textContent !== text) now.textContent = text;
  },
};

function listen() {
  const offline = document.getElementById("offline");
  const stream = new EventSource("/playground/events");
  stream.onopen = () => (offline.hidden = true);
  stream.onmessage = (message) => {
    const event = JSON.parse(message.data);
    told[event.kind](event);
  };
  stream.onerror = () => {
    offline.hidden = false;
    if (stream.readyState === EventSource.CLOSED) setTimeout(listen, 3000);
  };
}

// -- the top of the page -------------------------------------------------------------------------

for (const example of document.querySelectorAll(".example")) {
  example.addEventListener("click", () => {
    const first = panes[0];
    if (first.view.id !== setup.shown[0]) become(first, setup.shown[0]);
    turnTo(first);
    first.field.value = example.textContent;
    first.field.focus();
  });
}

const steps = [...document.querySelectorAll("[data-step]")];
for (const step of steps) {
  step.addEventListener("click", async () => {
    steps.forEach((one) => (one.disabled = true));
    await send("/playground/clock", { step: step.dataset.step }).catch(() => (document.getElementById("offline").hidden = false));
    steps.forEach((one) => (one.disabled = false));
    step.focus();
  });
}

function kept() {
  const ids = JSON.parse(sessionStorage.getItem("shown") ?? "[]");
  return ids.length === setup.shown.length && ids.every((id) => views.has(id)) ? ids : setup.shown;
}

kept().forEach(addPane);
turnTo(panes[0]);
listen();
