// Shows the letter as it would be, a moment after whoever writes it pauses; without it, a button shows the same.
// <form data-preview="address"> is sent to that address, unsaved, and the answer's <main> replaces that of
// <iframe data-letter>, which therefore keeps its place.
(() => {
  const form = document.querySelector('form[data-preview]');
  const frame = document.querySelector('iframe[data-letter]');
  if (!form || !frame) return;
  const note = document.querySelector('[data-letter-note]');
  let pause;
  let asked;

  const say = (words) => { if (note) note.textContent = words; };

  async function show() {
    asked?.abort();
    asked = new AbortController();
    try {
      const answer = await fetch(form.dataset.preview, {
        method: 'POST',
        body: new URLSearchParams(new FormData(form)),
        headers: {Accept: 'text/html'},
        signal: asked.signal,
      });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const letter = page.querySelector('article.letter')?.closest('main');
      const sheet = frame.contentDocument?.querySelector('main');
      if (!answer.ok || !letter || !sheet) {
        say('This cannot be shown right now. Your text is still here.');
        return;
      }
      frame.contentDocument.documentElement.lang = page.documentElement.lang;
      frame.contentDocument.documentElement.dir = page.documentElement.dir;
      sheet.replaceWith(letter);
      say('As you write it; not saved yet.');
    } catch (e) {
      if (e.name !== 'AbortError') say('The server cannot be reached. Your text is still here.');
    }
  }

  form.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(show, 250);
  });
})();
