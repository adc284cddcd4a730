'use strict';
(() => {
  const one = id => document.getElementById(id);
  const words = one('words');
  const articles = [...document.querySelectorAll('article[data-search]')];
  const sections = [...document.querySelectorAll('main > section')];
  const links = new Map([...document.querySelectorAll('nav a')].map(a => [decodeURIComponent(a.hash.slice(1)), a]));
  const total = articles.length;
  const narrow = matchMedia('(max-width: 63.99rem)');
  one('find').hidden = one('keys').hidden = false;
  one('contents').open = !narrow.matches;

  // Every word has to be somewhere; names and aliases that begin with one come with the others.
  const find = () => {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const article of articles) {
      const shown = wanted.every(word => article.dataset.search.includes(word));
      article.hidden = !shown;
      links.get(article.id).parentElement.hidden = !shown;
      found += shown ? 1 : 0;
    }
    for (const section of sections) {
      section.hidden = wanted.length > 0 && !section.querySelector('article[data-search]:not([hidden])');
    }
    for (const branch of document.querySelectorAll('nav details')) {
      const any = branch.querySelector('li:not([hidden])');
      branch.hidden = !any;
      branch.open = wanted.length > 0 && found <= 60 && !!any;
    }
    one('none').hidden = found > 0;
    one('found').textContent = wanted.length ? found + ' of ' + total + ' actions' : total + ' actions';
  };
  const clear = () => { words.value = ''; find(); };
  words.addEventListener('input', find);
  one('clear').addEventListener('click', () => { clear(); words.focus(); });

  // A link into what the words hide shows it all the same, an alias leads to its action.
  const follow = () => {
    const target = one(decodeURIComponent(location.hash.slice(1)));
    const article = target && target.closest('article[data-search]');
    if (!article) return;
    if (article.hidden) clear();
    mark(article);
  };
  const mark = article => {
    document.querySelectorAll('article.here').forEach(other => other.classList.remove('here'));
    article.classList.add('here');
    article.scrollIntoView({block: 'start'});
  };
  addEventListener('hashchange', follow);
  follow();

  const step = by => {
    const shown = articles.filter(article => !article.hidden);
    if (!shown.length) return;
    const at = shown.indexOf(document.querySelector('article.here'));
    const next = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(Math.max(at + by, 0), shown.length - 1)];
    mark(next);
    next.querySelector('h3 a').focus({preventScroll: true});
  };
  addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.target === words;
    if (event.key === '/' && !typing) {
      event.preventDefault();
      words.focus();
      words.select();
    } else if (event.key === 'Escape') {
      clear();
      words.blur();
    } else if (typing && (event.key === 'ArrowDown' || event.key === 'Enter')) {
      event.preventDefault();
      document.querySelectorAll('article.here').forEach(other => other.classList.remove('here'));
      step(1);
    } else if (!typing && (event.key === 'j' || event.key === 'k')) {
      step(event.key === 'j' ? 1 : -1);
    }
  });

  // The language that was last chosen, where the browser keeps such things for a file.
  const languages = [...document.querySelectorAll('input[name=language]')];
  try {
    const kept = languages.find(language => language.id === localStorage.getItem('language'));
    if (kept) kept.checked = true;
    languages.forEach(language =>
      language.addEventListener('change', () => localStorage.setItem('language', language.id)));
  } catch (refused) {
    // Then it is the first one each time.
  }
})();
