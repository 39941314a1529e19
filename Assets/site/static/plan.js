// A plan by hand: a sequence is dragged, its end is pulled; or both by the arrows of its handle.
// Each gesture sends what a form of the page sends.
import { go } from "./swap.js";

const slots = () => [...document.querySelectorAll("main .slots .slot")];
const code = (slot) => new URL(slot.querySelector("h3 a").href).searchParams.get("block");
const within = (at, name) => at.closest?.(`main .slots .slot .${name}`);
let held = null;

async function send(slot, fields) {
  const token = document.querySelector("main form input[name=token]");
  if (!token) return;
  const body = new URLSearchParams({ token: token.value, item: code(slot), ...fields });
  const focus = `.slots .grip[data-of="${code(slot)}"]`;
  await go(location.pathname + location.search, { body, sent: token.form });
  document.querySelector(focus)?.focus({ preventScroll: true });
}

/** A handle to take each sequence by, and an end to pull. */
function dress() {
  for (const slot of slots()) {
    const said = slot.parentElement.dataset.grip;
    if (!said || slot.querySelector(".grip")) continue;
    const grip = document.createElement("button");
    [grip.type, grip.className, grip.textContent] = ["button", "grip", "⠿"];
    grip.dataset.of = code(slot);
    grip.ariaLabel = `${said} · ${slot.querySelector("h3").textContent}`;
    const pull = document.createElement("span");
    pull.className = "pull";
    pull.ariaHidden = "true";
    slot.append(grip, pull);
  }
}

function clear() {
  for (const slot of slots()) slot.classList.remove("held", "drop-before", "drop-after");
  if (held?.pull) held.pull.textContent = "";
  held = null;
}

/** The sequence under the pointer, and on which side of it the one that is held would be put. */
function target(y) {
  const all = slots().filter((slot) => slot !== held.slot);
  const after = all.findLast((slot) => {
    const box = slot.getBoundingClientRect();
    return y > box.top + box.height / 2;
  });
  return after ? { slot: after, side: "after" } : all.length ? { slot: all[0], side: "before" } : null;
}

document.addEventListener("pointerdown", (event) => {
  const at = within(event.target, "grip") ?? within(event.target, "pull");
  if (!at || event.button) return;
  const pull = at.classList.contains("pull") ? at : null;
  held = { slot: at.closest(".slot"), pull, from: event.clientY, moved: false };
  at.setPointerCapture(event.pointerId);
  if (pull) event.preventDefault();
});

document.addEventListener("pointermove", (event) => {
  if (!held || (!held.moved && Math.abs(event.clientY - held.from) < 5)) return;
  held.moved = true;
  if (held.pull) {
    held.minutes = Math.round((event.clientY - held.from) / 8) * 5;
    held.pull.textContent = held.minutes ? `${held.minutes > 0 ? "+" : "−"}${Math.abs(held.minutes)}` : "";
    return;
  }
  held.slot.classList.add("held");
  const found = target(event.clientY);
  for (const slot of slots()) slot.classList.remove("drop-before", "drop-after");
  found?.slot.classList.add(`drop-${found.side}`);
  const edge = event.clientY < 60 ? -1 : event.clientY > innerHeight - 60 ? 1 : 0;
  if (edge) window.scrollBy({ top: edge * 12, behavior: "instant" });
});

document.addEventListener("pointerup", (event) => {
  if (!held) return;
  const { slot, pull, moved, minutes } = held;
  const found = moved && !pull ? target(event.clientY) : null;
  const before = slots();
  const place = before.indexOf(slot);
  clear();
  if (pull && minutes) send(slot, { do: "stretch", minutes: String(minutes) });
  if (!found) return;
  const stays = found.side === "after" ? before[place - 1] === found.slot : place === 0;
  if (!stays) send(slot, { do: "move", [found.side]: code(found.slot) });
});

document.addEventListener("pointercancel", clear);

const keys = {
  ArrowUp: { do: "earlier" },
  ArrowDown: { do: "later" },
  ArrowLeft: { do: "stretch", minutes: "-5" },
  ArrowRight: { do: "stretch", minutes: "5" },
};

document.addEventListener("keydown", (event) => {
  if (held && event.key === "Escape") return clear();
  const grip = within(event.target, "grip");
  const deed = keys[event.key];
  if (!grip || !deed || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  send(grip.closest(".slot"), deed);
});

document.addEventListener("swapped", dress);
dress();
