// Keeps what a clerk types while a meeting runs: in this browser at once, and as a draft on the server every few seconds. The form works without it.
const every = 4000;
const ask = 15000;
const clock = () => new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
const typed = form => Object.fromEntries([...new FormData(form)].filter(([name]) => !name.startsWith("_")));

function keep(place, entry) {
  try { localStorage.setItem(place, JSON.stringify(entry)); } catch { /* A browser that keeps nothing still sends. */ }
}

function kept(place) {
  try { return JSON.parse(localStorage.getItem(place)); } catch { return null; }
}

function fill(form, fields) {
  for (const box of form.querySelectorAll("input:not([type=hidden]), select, textarea")) {
    if (box.type === "checkbox") box.checked = box.name in fields;
    else if (box.name in fields) box.value = fields[box.name];
  }
}

export default function enhance(room) {
  const form = room.querySelector("form#hear, form#note");
  if (!form) return;
  const place = `golden-thread:${location.pathname}:${form.id}:${room.dataset.place}`;
  const said = room.querySelector("[data-live-said]");
  const status = room.querySelector("[data-live-status]");
  const version = form.elements._version?.value ?? "";
  // A browser that is asked to load a page again may fill it with what was typed: what the server knows is what the page came with.
  const came = form.cloneNode(true);
  came.reset();
  let [last, savedAt, lost, leaving] = [JSON.stringify(typed(came)), null, false, false];

  const say = (words, aloud) => {
    said.hidden = false;
    said.textContent = words;
    if (aloud) status.textContent = words;
  };

  const show = others => {
    const line = room.querySelector("[data-live-others]");
    const where = document.querySelectorAll("[data-live-item]");
    const number = key => [...where].find(each => each.dataset.liveItem === String(key))?.dataset.number ?? "?";
    const words = others.map(other => `${other.post} is writing in item ${number(other.item)} (${other.at})`).join("; ");
    if (line.textContent !== words) line.textContent = words;
    line.hidden = words === "";
    where.forEach(each => {
      each.textContent = others.filter(other => String(other.item) === each.dataset.liveItem).map(other => `${other.post} is writing`).join("; ");
    });
  };

  const trouble = why => {
    say(`${savedAt ? `Not saved since ${savedAt}` : "Not saved yet"}: kept in this browser. ${why}`, !lost);
    lost = true;
  };

  async function send() {
    const now = JSON.stringify(typed(form));
    if (leaving || (now === last && !lost)) return;
    keep(place, { fields: typed(form), version, at: clock(), sent: false });
    try {
      const answer = await fetch("?handler=Draft", { method: "POST", body: new FormData(form), redirect: "manual" });
      if (answer.status === 401 || answer.status === 403 || answer.type === "opaqueredirect") { trouble("You are signed out: sign in in another window, and it is sent."); return; }
      if (answer.status === 413) { trouble("It is too long to be kept as a draft."); return; }
      if (!answer.ok) { trouble("It is sent again in a few seconds."); return; }
      const { at, others } = await answer.json();
      const back = lost || savedAt === null;
      [last, savedAt, lost] = [now, at, false];
      keep(place, { fields: JSON.parse(now), version, at: clock(), sent: true });
      say(`Kept as a draft at ${at}.`, back);
      show(others);
    } catch {
      trouble("The connection is gone; it is sent when it is back.");
    }
  }

  async function look() {
    try {
      const answer = await fetch("?handler=Writers", { redirect: "manual" });
      if (answer.ok) show((await answer.json()).others);
    } catch { /* What is typed says that the connection is gone. */ }
  }

  const before = kept(place);
  if (before?.leaving && before.version !== version) localStorage.removeItem(place);
  else if (before && !before.sent && JSON.stringify(before.fields) !== JSON.stringify(typed(form))) {
    const older = room.querySelector("[aria-labelledby=draft-h]");
    if (older) older.hidden = true;
    const offer = document.createElement("section");
    offer.className = "strip";
    offer.setAttribute("aria-label", "Kept in this browser");
    const words = document.createElement("p");
    words.textContent = `You typed something here at ${before.at} that did not reach the server. It was kept in this browser.`;
    const buttons = document.createElement("p");
    buttons.className = "buttons";
    for (const [text, act] of [["Go on with it", () => { fill(form, before.fields); send(); }], ["Throw it away", () => {
      localStorage.removeItem(place);
      if (older) older.hidden = false;
    }]]) {
      const button = document.createElement("button");
      [button.type, button.className, button.textContent] = ["button", "btn", text];
      button.addEventListener("click", () => { act(); offer.remove(); form.querySelector("textarea, input:not([type=hidden])")?.focus(); });
      buttons.append(button, " ");
    }
    offer.append(words, buttons);
    form.before(offer);
  }

  form.addEventListener("input", () => keep(place, { fields: typed(form), version, at: clock(), sent: false }));
  form.addEventListener("submit", () => {
    leaving = true;
    keep(place, { fields: typed(form), version, at: clock(), sent: false, leaving: true });
  });
  form.addEventListener("keydown", event => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.requestSubmit();
  });
  addEventListener("online", send);
  setInterval(send, every);
  setInterval(look, ask);
}
