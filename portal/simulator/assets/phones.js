"use strict";

// Brings new texts onto the page every second or so. It writes only where nobody types: the boxes to answer stay as they are.
(() => {
  const board = document.querySelector("[data-board]");
  const recent = document.querySelector("[data-recent]");
  const said = document.querySelector("[data-said]");
  const problem = document.querySelector("[data-problem]");
  const empty = document.querySelector("[data-empty]");
  const openForm = document.querySelector("[data-open-form]");
  const talks = new Map();
  let version = board.dataset.version;

  const cards = () => [...board.querySelectorAll("[data-phone]")];
  const numbers = () => cards().map((card) => card.dataset.phone);
  const cardOf = (number) => cards().find((card) => card.dataset.phone === number);

  function put(piece, atFront) {
    let card = cardOf(piece.number);
    if (!card) {
      board.insertAdjacentHTML(atFront ? "afterbegin" : "beforeend", piece.card);
      card = cardOf(piece.number);
    } else if (talks.get(piece.number) !== piece.talk) {
      card.querySelector("[data-talk]").innerHTML = piece.talk;
    }
    talks.set(piece.number, piece.talk);
    card.dataset.texts = piece.texts;
    return card;
  }

  function announce(piece) {
    const before = Number(cardOf(piece.number)?.dataset.texts ?? 0);
    if (piece.texts > before && piece.newest) said.textContent = `New text on ${piece.shown}: ${piece.newest}`;
  }

  async function refresh(opened) {
    const query = new URLSearchParams([...(opened ? [opened] : []), ...numbers()].map((number) => ["phone", number]));
    if (!opened) query.set("version", version);
    if ("fill" in board.dataset) query.set("fill", "1");
    const answer = await fetch(`/phones.json?${query}`);
    if (answer.status !== 200) return null;
    const news = await answer.json();
    version = news.version;
    if (!recent.contains(document.activeElement)) recent.innerHTML = news.recent;
    problem.textContent = opened ? news.problem : problem.textContent;
    const wanted = (piece) => opened || "fill" in board.dataset || cardOf(piece.number); // not closed meanwhile
    const shown = news.phones.filter(wanted).map((piece, place) => {
      if (!opened) announce(piece);
      return put(piece, Boolean(opened) && place === 0);
    });
    empty.hidden = cards().length > 0;
    return opened && !news.problem ? shown[0] : null;
  }

  function remember() {
    delete board.dataset.fill;
    history.replaceState(null, "", `/?${new URLSearchParams(numbers().map((number) => ["phone", number]))}`);
  }

  async function open(number) {
    const card = await refresh(number);
    if (!card) return;
    remember();
    card.scrollIntoView({ block: "nearest" });
    card.querySelector("textarea")?.focus({ preventScroll: true });
  }

  async function send(form, button) {
    const words = form.querySelector("[data-words]");
    const fields = new URLSearchParams(new FormData(form, button));
    try {
      const answer = await fetch("/answer", { method: "POST", body: fields, headers: { Accept: "application/json" } });
      words.textContent = (await answer.json()).words;
      if (answer.ok && !button?.value) form.querySelector("textarea").value = "";
    } catch {
      words.textContent = "The simulator did not answer. What you typed is still here: try again.";
    }
    await refresh().catch(() => {});
  }

  board.addEventListener("submit", (event) => {
    event.preventDefault();
    send(event.target, event.submitter);
  });
  openForm.addEventListener("submit", (event) => {
    event.preventDefault();
    const box = openForm.querySelector("#open-number");
    open(box.value).then(() => { if (!problem.textContent) box.value = ""; });
  });
  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target.closest("[data-open], [data-close]");
    if (!link) return;
    event.preventDefault();
    if ("open" in link.dataset) { open(link.dataset.open); return; }
    link.closest("[data-phone]").remove();
    remember();
    openForm.querySelector("#open-number").focus();
  });

  setInterval(() => { if (!document.hidden) refresh().catch(() => {}); }, 1500);
})();
