// Keeps what a worker types about a contact until the server has it: a signal lost on the doorstep loses no words.
// Only in this tab (sessionStorage), only for the worker who typed it, for twelve hours at most. Pages work without it.

const PREFIX = "contact-draft:"
const HOURS_12 = 12 * 60 * 60 * 1000
const KEPT = ["form_token", "how", "outcome", "note"]

const owner = document.querySelector("script[data-owner]").dataset.owner
const form = document.querySelector("form[data-draft]")

forgetWhatIsDone()
if (form) keep(form)

// Drafts of another worker, old ones, and those that a page shows as recorded.
function forgetWhatIsDone() {
  const recorded = new Set([...document.querySelectorAll("[data-recorded]")].map((line) => line.dataset.recorded))
  for (const key of Object.keys(sessionStorage).filter((name) => name.startsWith(PREFIX))) {
    const draft = read(key)
    const isTheirs = key.startsWith(`${PREFIX}${owner}:`)
    if (!isTheirs || !draft || Date.now() - draft.at > HOURS_12 || recorded.has(draft.form_token)) {
      sessionStorage.removeItem(key)
    }
  }
}

function keep(form) {
  const key = `${PREFIX}${owner}:${form.dataset.draft}`
  const draft = read(key)
  // A form that came back with an answer already holds what was typed
  if (draft && "draftFresh" in form.dataset) restore(form, draft)
  form.querySelector("[data-draft-note]").hidden = false
  form.addEventListener("input", () => save(form, key))
}

function restore(form, draft) {
  form.elements.form_token.value = draft.form_token
  form.elements.note.value = draft.note
  for (const name of ["how", "outcome"]) if (draft[name]) form.elements[name].value = draft[name]
  form.querySelector("[data-draft-restored]").hidden = false
}

function save(form, key) {
  const typed = new FormData(form)
  const draft = Object.fromEntries(KEPT.map((name) => [name, typed.get(name) ?? ""]))
  sessionStorage.setItem(key, JSON.stringify({ ...draft, at: Date.now() }))
}

function read(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key))
  } catch {
    return null
  }
}
