// Sends what people do to the server, once, however often it takes to get there.

const MARK = { "Content-Type": "application/json", "X-Kortelijn-Playground": "1" };
const WAITS = [500, 1500, 4000, 0];

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

function draw() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

export async function send(path, payload) {
  for (const wait of WAITS) {
    const response = await fetch(path, { method: "POST", headers: MARK, body: JSON.stringify(payload) }).catch(() => null);
    if (response?.ok) return response.json();
    if (response && response.status !== 503) break;
    await pause(wait);
  }
  throw new Error("not received");
}

// The same number goes with every try, so that an act which did arrive is not done twice.
export async function act(pane, payload, controls = [], status = pane.status) {
  const view = pane.view;
  const waiting = setTimeout(() => (status.textContent = status.dataset.busy), 600);
  status.classList.remove("failed");
  controls.forEach((control) => (control.disabled = true));
  try {
    const { form } = await send("/playground/act", { act: draw(), account: view.account, place: view.place, ...payload });
    clearTimeout(waiting);
    status.textContent = "";
    return { form };
  } catch {
    clearTimeout(waiting);
    status.textContent = status.dataset.failed;
    status.classList.add("failed");
    return null;
  } finally {
    controls.forEach((control) => (control.disabled = false));
  }
}
