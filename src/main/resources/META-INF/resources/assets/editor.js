// Helps whoever writes for long; the page works without it. Marked forms (data-keep) keep a copy of unsaved text in this
// tab, so that a lost connection or an ended session loses nothing, and warn before the page is left.
(() => {
  const form = document.querySelector('form[data-keep]');
  if (!form) return;
  const fields = [...form.querySelectorAll('input:not([type=hidden]), textarea')];
  const key = 'draft ' + location.pathname + location.search.replace(/[?&]saved=yes/, '');
  const shown = JSON.stringify(fields.map((field) => field.value));
  let sent = false;

  const words = () => JSON.stringify(fields.map((field) => field.value));
  const isChanged = () => words() !== shown;

  const kept = sessionStorage.getItem(key);
  const saved = new URLSearchParams(location.search).has('saved');
  if (saved || kept === shown) {
    sessionStorage.removeItem(key);
  } else if (kept) {
    offer(JSON.parse(kept));
  }

  function offer(values) {
    const notice = document.createElement('div');
    notice.className = 'notice warn';
    notice.setAttribute('role', 'status');
    const text = document.createElement('p');
    text.textContent = 'There is text of yours in this window that was not saved.';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'secondary';
    button.textContent = 'Bring it back';
    button.addEventListener('click', () => {
      fields.forEach((field, i) => { field.value = values[i] ?? field.value; });
      notice.remove();
    });
    notice.append(text, button);
    form.before(notice);
  }

  form.addEventListener('input', () => sessionStorage.setItem(key, words()));
  form.addEventListener('submit', (event) => {
    sessionStorage.setItem(key, words());
    sent = !event.submitter?.formTarget;
  });
  addEventListener('beforeunload', (event) => {
    if (!sent && isChanged()) event.preventDefault();
  });
  // Whoever writes is there: keep the session from ending meanwhile.
  setInterval(() => { if (isChanged()) fetch('/desk', {method: 'GET', credentials: 'same-origin'}); }, 5 * 60 * 1000);
})();
