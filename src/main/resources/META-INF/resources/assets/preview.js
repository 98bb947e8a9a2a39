// Shows the letter as it would be, a moment after whoever writes it pauses; without it, a button shows the same.
// <form data-preview="address"> is sent to that address, unsaved. <iframe data-letter> holds either the printed pages,
// <main data-pages>, of which those that can be seen are drawn anew, or the letter as a phone shows it.
(() => {
  const form = document.querySelector('form[data-preview]');
  const frame = document.querySelector('iframe[data-letter]');
  if (!form || !frame) return;
  const note = document.querySelector('[data-letter-note]');
  const ways = [...document.querySelectorAll('[data-letter-ways] a[target]')];
  const address = new URL(form.dataset.preview, location.href);
  let pause;
  let rest;
  let asked;
  let typed = false;
  let stale = new Set();

  const say = (words) => { if (note) note.textContent = words; };
  const main = () => frame.contentDocument?.querySelector('main');
  const sheets = () => [...main().querySelectorAll('img')];

  function restart() {
    asked?.abort();
    asked = new AbortController();
  }

  const post = (path, accept) => fetch(path, {
    method: 'POST',
    body: new URLSearchParams(new FormData(form)),
    headers: {Accept: accept},
    signal: asked.signal,
  });

  async function show() {
    try {
      if (main()?.hasAttribute('data-pages')) {
        if (!sheets().length) main().replaceChildren(sheet(1));
        stale = new Set(sheets());
        await draw();
      } else {
        await phone();
      }
    } catch (e) {
      if (e.name !== 'AbortError') say('The server cannot be reached. Your text is still here.');
    }
  }

  // One by one, first what is looked at; what is further down when somebody comes there.
  async function draw() {
    restart();
    for (;;) {
      const next = sheets().find((one) => stale.has(one) && isSeen(one));
      if (!next) return;
      const number = sheets().indexOf(next) + 1;
      const answer = await post(`${address.pathname}/${number}.png${address.search}`, 'image/png, application/problem+json');
      if (!answer.headers.has('Pages')) {
        const problem = await answer.json().catch(() => ({}));
        say(problem.detail || 'This cannot be shown right now. Your text is still here.');
        return;
      }
      count(Number(answer.headers.get('Pages')));
      if (answer.ok) await put(next, await answer.blob());
      say('As you write it; not saved yet.');
    }
  }

  async function put(picture, png) {
    const before = picture.src;
    picture.src = URL.createObjectURL(png);
    await picture.decode().catch(() => {});
    if (before.startsWith('blob:')) URL.revokeObjectURL(before);
    stale.delete(picture);
  }

  function isSeen(picture) {
    const {top, bottom} = picture.getBoundingClientRect();
    return bottom > 0 && top < frame.contentWindow.innerHeight;
  }

  function count(pages) {
    const all = sheets();
    all.slice(pages).forEach((one) => { stale.delete(one); one.remove(); });
    for (let i = all.length; i < pages; i++) {
      const more = sheet(i + 1);
      stale.add(more);
      main().append(more);
    }
    sheets().forEach((one, i) => { one.alt = `Page ${i + 1} of ${pages}`; });
  }

  function sheet(number) {
    const picture = frame.contentDocument.createElement('img');
    picture.className = 'letter-sheet';
    picture.width = 909;
    picture.height = 1286;
    picture.alt = `Page ${number}`;
    return picture;
  }

  async function phone() {
    restart();
    const answer = await post(`${address.pathname}${address.search}&bare=phone`, 'text/html');
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const letter = page.querySelector('article.letter')?.closest('main');
    if (!answer.ok || !letter || !main()) {
      say('This cannot be shown right now. Your text is still here.');
      return;
    }
    frame.contentDocument.documentElement.lang = page.documentElement.lang;
    frame.contentDocument.documentElement.dir = page.documentElement.dir;
    main().replaceWith(letter);
    say('As you write it; not saved yet.');
  }

  form.addEventListener('input', () => {
    typed = true;
    clearTimeout(pause);
    pause = setTimeout(show, 200);
  });
  // Another way to look at it comes as saved; what was typed since belongs there too.
  frame.addEventListener('load', () => {
    const at = frame.contentWindow.location.search;
    for (const way of ways) {
      if (new URL(way.href).search === at) way.setAttribute('aria-current', 'true');
      else way.removeAttribute('aria-current');
    }
    frame.contentWindow.addEventListener('scroll', () => {
      if (stale.size) {
        clearTimeout(rest);
        rest = setTimeout(() => draw().catch(() => {}), 60);
      }
    }, {passive: true});
    if (typed) show();
  });
})();
