// Enhances the grid of figures: Enter goes down a column, and a block from a spreadsheet is pasted into the boxes. Everything works without it.
const boxes = (grid, column) => [...grid.querySelectorAll(`input[data-column="${column}"]`)];

function down(event) {
  const box = event.target.closest("input[data-column]");
  if (!box || event.key !== "Enter" || event.ctrlKey || event.metaKey || event.altKey) return;
  const column = boxes(event.currentTarget, box.dataset.column);
  const next = column[column.indexOf(box) + (event.shiftKey ? -1 : 1)];
  event.preventDefault();
  if (next) { next.focus(); next.select(); }
}

function paste(event) {
  const box = event.target.closest("input[data-column]");
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (!box || !/[\t\n]/.test(text.replace(/\r?\n$/, ""))) return;
  event.preventDefault();
  const rows = [...event.currentTarget.querySelectorAll("tbody tr")];
  const order = ["numerator", "denominator", "figure"];
  const first = order.indexOf(box.dataset.column);
  text.replace(/\r?\n$/, "").split(/\r?\n/).forEach((line, at) => {
    const row = rows[rows.indexOf(box.closest("tr")) + at];
    line.split("\t").forEach((cell, across) => {
      const target = row?.querySelector(`input[data-column="${order[first + across]}"]`);
      if (target) target.value = cell.trim();
    });
  });
}

export default function enhance(grid) {
  grid.addEventListener("keydown", down);
  grid.addEventListener("paste", paste);
}
