"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const marks = [...document.querySelectorAll("mark.n[id]")];
  const order = new Map(marks.map((mark, i) => [mark.id, i]));
  const paper = document.querySelector("main");
  const panel = document.getElementById("formula");
  const sheet = document.getElementById("sheet");
  const shown = document.getElementById("shown");
  const hidden = new Set();
  const words = { agrees: "✓ agrees", rounding: "≈ within rounding", exception: "✗ does not agree", vacuous: "○ too rounded to tell" };
  const labels = { t: "✓ Tied", r: "≈ Within rounding", x: "✗ Exception", u: "○ Untested" };
  const rank = { exception: 0, agrees: 1, rounding: 2, vacuous: 3 };
  let family = "";
  let current = null;
  let lit = [];
  let card = null;
  // the one number that the tab key reaches
  let stop = marks[0];

  const make = (tag, kind, ...children) => {
    const element = document.createElement(tag);
    if (kind) element.className = kind;
    element.append(...children);
    return element;
  };

  const link = (kind, target, text) => {
    const a = make("a", kind, text);
    a.href = "#" + target;
    return a;
  };

  const isShown = (mark) => {
    const kind = data.numbers[mark.id].mark;
    return !hidden.has(kind) && (!family || (mark.dataset.f || "").split(" ").includes(family));
  };

  const side = (mark) => {
    const at = mark.getBoundingClientRect();
    const window = paper.getBoundingClientRect();
    return at.bottom < window.top ? "↑" : at.top > window.bottom ? "↓" : "";
  };

  const reveal = (element) => {
    if (side(element) || element.getBoundingClientRect().top > innerHeight) {
      element.scrollIntoView({ block: "center", inline: "nearest" });
    }
  };

  const light = (id) => {
    lit.forEach((mark) => mark.classList.remove("with", "stated"));
    lit = [];
    panel.querySelectorAll(".relation").forEach((r) => r.classList.toggle("on", r.dataset.id === id));
    const relation = data.relations[id];
    if (!relation) return;
    const add = (kind) => (n) => {
      const mark = document.getElementById(n);
      if (mark) {
        mark.classList.add(...kind);
        lit.push(mark);
      }
    };
    relation.stated.forEach(add(["with", "stated"]));
    relation.from.forEach(add(["with"]));
  };

  /** An address; the statement is left out where it is that of the number it is told beside. */
  const address = (where, beside) => {
    const parts = where.split(" > ");
    const same = parts.length > 1 && beside && beside.split(" > ")[0] === parts[0];
    return parts.slice(same ? 1 : 0).join(" · ");
  };

  const figures = (ids, self, mixed) => {
    const list = make("ul", "figures");
    ids.forEach((id) => {
      const number = data.numbers[id];
      const item = make("li", "", link("go", id, number.text), " ", make("span", "", ...(mixed && number.value ? [make("b", "", number.value), " · "] : []), address(number.where, data.numbers[self].where)));
      const mark = document.getElementById(id);
      if (id === self) item.classList.add("self");
      else if (mark && side(mark)) item.append(make("i", "away", side(mark)));
      list.append(item);
    });
    return list;
  };

  const relationView = (id, self) => {
    const r = data.relations[id];
    // a sentence in millions beside a table in thousands reads better with the values
    const mixed = new Set([...r.stated, ...r.from].map((n) => data.numbers[n].in)).size > 1;
    const view = make("div", "relation " + r.outcome,
      make("p", "title", link("rule", "rule-" + r.rule, r.rule), " " + r.title),
      make("p", "formula", r.formula),
      make("p", "outcome", words[r.outcome] + (r.variant ? ", " + r.variant : "")),
      make("h4", "", "Stated"), figures(r.stated, self, mixed),
      make("h4", "", "Computed from"), figures(r.from, self, mixed));
    view.dataset.id = id;
    view.tabIndex = 0;
    return view;
  };

  const point = (next) => {
    if (card) card.classList.remove("on");
    card = next;
    if (card) {
      card.classList.add("on");
      card.scrollIntoView({ block: "nearest" });
    }
  };

  const leave = () => {
    if (!current) return;
    light(null);
    current.classList.remove("sel");
    current = null;
  };

  const clear = () => {
    leave();
    point(null);
    delete document.body.dataset.selected;
    panel.hidden = true;
    panel.replaceChildren();
  };

  const select = (id, relation, finding) => {
    const mark = document.getElementById(id);
    if (!mark || !order.has(id)) return;
    leave();
    current = mark;
    const number = data.numbers[id];
    mark.classList.add("sel");
    stop.tabIndex = -1;
    stop = mark;
    stop.tabIndex = 0;
    mark.focus({ preventScroll: true });
    reveal(mark);
    const sorted = [...number.relations].sort((a, b) => rank[data.relations[a].outcome] - rank[data.relations[b].outcome]);
    const close = make("button", "close", "✕");
    close.type = "button";
    close.setAttribute("aria-label", "Close");
    panel.replaceChildren(
      close,
      make("p", "head", make("strong", "", number.text), " ", make("span", "mark " + number.mark, labels[number.mark])),
      make("p", "where", address(number.where)),
      ...(number.value ? [make("p", "value", "read as " + number.value)] : []),
      ...(number.reason ? [make("p", "reason", "Untested: " + number.reason + ".")] : []),
      ...sorted.map((r) => relationView(r, id)));
    panel.hidden = false;
    panel.scrollTop = 0;
    // every change of it would restyle all numbers
    if (!("selected" in document.body.dataset)) document.body.dataset.selected = "";
    point(finding || (mark.dataset.x ? document.getElementById("f" + mark.dataset.x) : null));
    light(sorted.includes(relation) ? relation : sorted[0]);
  };

  const step = (by) => {
    let i = current ? order.get(current.id) : by > 0 ? -1 : marks.length;
    for (i += by; i >= 0 && i < marks.length; i += by) {
      if (isShown(marks[i])) return select(marks[i].id);
    }
  };

  const choose = (finding) => {
    const suspect = finding.querySelector(".reported");
    if (suspect) select(suspect.hash.slice(1), finding.dataset.relation, finding);
  };

  const stepFinding = (by) => {
    const all = [...document.querySelectorAll(".finding")].filter((f) => f.offsetParent);
    const i = card ? all.indexOf(card) + by : by > 0 ? 0 : all.length - 1;
    if (all[i]) choose(all[i]);
  };

  const count = () => {
    if (!shown) return;
    const visible = marks.filter(isShown).length;
    shown.value = visible === marks.length ? "" : visible + " of " + marks.length + " numbers shown";
  };

  const toggle = (kind) => {
    const button = document.querySelector('.chip[data-mark="' + kind + '"]');
    if (!button) return;
    if (!hidden.delete(kind)) hidden.add(kind);
    button.setAttribute("aria-pressed", String(!hidden.has(kind)));
    document.body.dataset.hide = [...hidden].join(" ");
    count();
  };

  const open = (name, ...content) => {
    sheet.setAttribute("aria-label", name);
    sheet.lastElementChild.replaceChildren(...content);
    if (!sheet.open) sheet.showModal();
  };

  const help = () => open("Keys", document.getElementById("keys").content.cloneNode(true));

  const cycle = () => {
    const next = { "": "light", light: "dark", dark: "" }[document.documentElement.dataset.theme || ""];
    document.documentElement.dataset.theme = next;
    document.getElementById("theme").textContent = "Theme: " + (next || "system");
  };

  document.addEventListener("click", (event) => {
    const target = event.target.closest("a, button, mark.n, .relation, .finding, dialog");
    if (!target) return;
    if (target.matches("a.go, mark.n")) {
      const inside = target.closest(".relation, .finding");
      event.preventDefault();
      select(target.matches("a") ? target.hash.slice(1) : target.id,
        inside && (inside.dataset.relation || inside.dataset.id), target.closest(".finding"));
    } else if (target.matches("a.rule")) {
      const page = document.getElementById(target.hash.slice(1));
      if (page) {
        event.preventDefault();
        open("Rule", ...[...page.childNodes].map((n) => n.cloneNode(true)));
      }
    } else if (target.matches(".chip")) toggle(target.dataset.mark);
    else if (target.matches("[data-step]")) step(Number(target.dataset.step));
    else if (target.matches(".close")) clear();
    else if (target.id === "theme") cycle();
    else if (target.id === "print") print();
    else if (target.id === "help") help();
    else if (target === sheet) sheet.close();
    else if (target.matches(".relation")) light(target.dataset.id);
    else if (target.matches(".finding") && !event.target.closest("summary, details")) choose(target);
  });

  document.addEventListener("change", (event) => {
    if (event.target.id !== "family") return;
    family = event.target.value;
    document.body.dataset.family = family;
    count();
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || sheet.open || event.target.matches("select, input")) return;
    const inPanel = panel.contains(event.target);
    const keys = {
      j: () => step(1),
      k: () => step(-1),
      n: () => stepFinding(1),
      p: () => stepFinding(-1),
      "?": help,
      1: () => toggle("t"),
      2: () => toggle("r"),
      3: () => toggle("x"),
      4: () => toggle("u"),
      Escape: () => (inPanel && current ? current.focus({ preventScroll: true }) : clear()),
    };
    if (event.key === "Enter" || event.key === " ") {
      if (event.target.matches("mark.n")) panel.focus({ preventScroll: true });
      else if (event.target.matches(".relation")) light(event.target.dataset.id);
      else if (event.key === "Enter" && event.target === document.body) step(1);
      else return;
    } else if (keys[event.key]) keys[event.key]();
    else return;
    event.preventDefault();
  });

  // text sent to paper is told whole
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("aside details:not([open])")];
    folded.forEach((d) => (d.open = true));
  });
  addEventListener("afterprint", () => folded.forEach((d) => (d.open = false)));

  if (stop) stop.tabIndex = 0;
  if (order.has(location.hash.slice(1))) select(location.hash.slice(1));
})();
