// Mends the cells of an import without leaving the page. Its forms do the same without this,
// one page after another.

const fields = (within) =>
  [...within.querySelectorAll("form.mending :is(input:not([type=hidden]), textarea)")];

/** Where someone goes on: the next cell at fault, else the first, else the top of the page. */
function goOn(page, before, at) {
  const wrong = fields(page).filter((field) => field.ariaInvalid === "true");
  const after = before.slice(before.indexOf(at) + 1);
  const next = wrong.find((field) => after.includes(field.name)) ?? wrong[0];
  (next ?? page.querySelector("h1")).focus();
  next?.select();
}

/** The page that answers, in the place of this one; what was typed meanwhile stays typed. */
function show(page, sent, at) {
  const main = document.querySelector("main");
  const before = fields(main);
  const typed = new Map(
    before.filter((field) => sent.get(field.name) !== field.value)
      .map((field) => [field.name, field.value]));
  main.replaceWith(document.adoptNode(page.querySelector("main")));
  document.title = page.title;
  const now = document.querySelector("main");
  for (const field of fields(now)) {
    if (typed.has(field.name)) field.value = typed.get(field.name);
  }
  goOn(now, before.map((field) => field.name), at);
}

/** Buttons pressed while an answer was on its way, by what they say. */
const waiting = [];

/** Presses the next of them on the page that came, where it is still there. */
function pressNext() {
  if (!waiting.length) return;
  const told = waiting.shift();
  const form = document.querySelector("form.mending");
  const button = [...document.querySelectorAll("form.mending button[name=do]")]
    .find((button) => button.value === told);
  if (button) button.form.requestSubmit(button);
  else if (told === "" && form) form.requestSubmit();
  else pressNext();
}

async function send(form, button) {
  const sent = new FormData(form, button);
  const at = button?.closest(".box")?.querySelector("input:not([type=hidden]), textarea")?.name
    ?? document.activeElement?.name;
  form.ariaBusy = "true";
  try {
    const answer = await fetch(form.getAttribute("action"), {
      method: "POST", body: new URLSearchParams(sent),
    });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    // Another page than ours: the door, or an answer that we cannot show here.
    if (!page.querySelector("main h1")) throw new Error(answer.status);
    show(page, sent, at);
    pressNext();
  } catch {
    form.classList.remove("mending");
    form.requestSubmit(button);
  }
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  // What changes the language takes the fields along, to another address.
  if (!form.matches("form.mending") || event.submitter?.hasAttribute("formaction")) return;
  event.preventDefault();
  if (document.querySelector("form.mending[aria-busy=true]")) {
    waiting.push(event.submitter?.value ?? "");
  } else {
    send(form, event.submitter);
  }
});
