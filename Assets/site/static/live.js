// Asks again for a page that follows a day: what changes in it is put in the place of ours, at each
// new minute and every few seconds, unless someone is choosing something there.
const parse = (text) => new DOMParser().parseFromString(text, "text/html");
const part = () => document.querySelector("[data-again]");
const patience = 40000;
let touched = 0;

for (const kind of ["input", "change", "keydown", "pointerdown"]) {
  document.addEventListener(kind, (event) => {
    if (event.target.closest?.("[data-again]")) touched = Date.now();
  });
}

/** Where the focus is, to be found again. */
const name = (field) => `${field.name}=${field.value}`;

/** What a page says, whatever its forms must repeat. */
const said = (here) => here.innerHTML.replace(/name="(token|once)" value="[^"]*"/g, "");

function put(page) {
  const [here, there] = [part(), page.getElementById("again")];
  if (!here || !there || said(here) === said(there)) return;
  const active = here.contains(document.activeElement) ? document.activeElement : null;
  const place = active?.href ?? (active && name(active));
  here.replaceChildren(...document.adoptNode(there).childNodes);
  if (!there.dataset.again) delete here.dataset.again;
  take();
  if (!place) return;
  [...here.querySelectorAll("a, button, input")]
    .find((field) => (field.href ?? name(field)) === place)?.focus({ preventScroll: true });
}

/** A file that was asked for comes by itself, once. */
function take() {
  const link = document.querySelector("a[data-take]");
  if (!link) return;
  link.removeAttribute("data-take");
  const url = new URL(location.href);
  url.searchParams.delete("take");
  history.replaceState(history.state, "", url);
  location.assign(link.href);
}

async function ask() {
  if (part() && !document.hidden && Date.now() - touched > patience) {
    try {
      const answer = await fetch(location.href, { signal: AbortSignal.timeout(8000) });
      if (answer.ok) put(parse(await answer.text()));
    } catch { /* It is asked again in a moment. */ }
  }
  wait();
}

function wait() {
  const here = part();
  if (!here) return;
  const toMinute = 60 - new Date().getSeconds() + 0.2;
  setTimeout(ask, Math.min(Number(here.dataset.again), toMinute) * 1000);
}

document.addEventListener("visibilitychange", () => {
  if (!document.hidden && part()) ask();
});
take();
wait();
