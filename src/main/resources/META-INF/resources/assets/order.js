// Lets somebody drag a row to another place; the page works without it. In each row of a marked table (data-order) stands a
// form whose field "place" says where the row goes: a drop fills it in and sends it.
(() => {
  const body = document.querySelector('table[data-order]')?.tBodies[0];
  if (!body) return;
  const before = [...body.rows];
  let held = null;

  for (const row of before) {
    const place = row.querySelector('input[name=place]');
    if (place) place.form.before(grip(row));
  }

  // A pointer's tool only: from the keyboard, the buttons and the number beside it do the same.
  function grip(row) {
    const grip = document.createElement('span');
    grip.className = 'grip';
    grip.textContent = '⠿';
    grip.draggable = true;
    grip.setAttribute('aria-hidden', 'true');
    grip.addEventListener('dragstart', (event) => {
      held = row;
      row.classList.add('held');
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', '');
      event.dataTransfer.setDragImage(row, 0, 0);
    });
    grip.addEventListener('dragend', putBack);
    return grip;
  }

  body.addEventListener('dragover', (event) => {
    if (!held) return;
    event.preventDefault();
    const over = event.target.closest('tr');
    if (!over || over === held) return;
    const { top, height } = over.getBoundingClientRect();
    if (event.clientY > top + height / 2) over.after(held);
    else over.before(held);
  });

  body.addEventListener('drop', (event) => {
    if (!held) return;
    event.preventDefault();
    const to = [...body.rows].indexOf(held);
    const place = held.querySelector('input[name=place]');
    const moved = to !== before.indexOf(held);
    held.classList.remove('held');
    held = null;
    if (!moved) return;
    place.value = to + 1;
    place.form.requestSubmit();
  });

  // Let go beside the list, or with Escape: nothing has happened.
  function putBack() {
    if (!held) return;
    held.classList.remove('held');
    held = null;
    body.append(...before);
  }
})();
