'use strict';
const data = JSON.parse(document.getElementById('data').textContent);
/** So many rows at once; the rest when it is asked for. */
const PAGE = 100;
/** So much of a text at once. */
const LONG = 600;
const number = n => n.toLocaleString('en');
const count = (n, one, many) => number(n) + ' ' + (n === 1 ? one : many);

/** Signs that are not seen, or turn others round, as escapes. Line ends stay. */
const visible = text => text.replace(
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}/gu,
  sign => '\\u' + sign.charCodeAt(0).toString(16).padStart(4, '0'));

/** An element with attributes and children; text is always text, never markup. */
function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (value !== false && value != null) element.setAttribute(key, value);
  }
  element.append(...children.filter(child => child != null)
    .map(child => typeof child === 'string' ? visible(child) : child));
  return element;
}
const button = (text, onclick, kind) => make('button', {type: 'button', class: kind, onclick}, text);

function code(text) {
  const element = make('code', {});
  if (text.length <= LONG) {
    element.append(visible(text));
    return element;
  }
  const all = button('all ' + number(text.length) + ' characters', () => {
    element.replaceChildren(visible(text));
    element.tabIndex = -1;
    element.focus();
  });
  element.append(visible(text.slice(0, LONG)), '… ', all);
  return element;
}

/** Appends what is made of the items, a page at a time, and gives the button for the next. */
function paged(items, into, row) {
  let shown = 0;
  const more = button('', () => reach(show()), 'more');
  function show() {
    const rows = items.slice(shown, shown + PAGE).flatMap(row);
    into.append(...rows);
    shown = Math.min(items.length, shown + PAGE);
    more.hidden = shown === items.length;
    more.textContent = number(Math.min(PAGE, items.length - shown)) + ' more of '
      + number(items.length - shown);
    return rows[0];
  }
  /** The button is gone with the last page, and the focus must not be. */
  function reach(row) {
    if (!more.hidden) return;
    const target = row.querySelector('summary, button') || row;
    if (target === row) row.tabIndex = -1;
    target.focus();
  }
  show();
  return more;
}

/** Heads of numbers begin with #. Roles are said, because a narrow page shows no table's boxes. */
function table(label, heads, items, row, kind) {
  const names = heads.map(head => head.replace('#', ''));
  const style = heads.map(head => head.startsWith('#') ? 'number' : null);
  const body = make('tbody', {role: 'rowgroup'});
  const more = paged(items, body, item => {
    const cells = row(item).map((content, i) =>
      make('td', {role: 'cell', class: style[i], 'data-head': names[i]}, content));
    const under = item.wrong && make('tr', {role: 'row', class: 'why'},
      make('td', {role: 'cell', colspan: names.length}, why(item)));
    return [make('tr', {role: 'row'}, ...cells), ...(under ? [under] : [])];
  });
  return make('div', {}, make('table', {role: 'table', class: kind, 'aria-label': label},
    make('thead', {role: 'rowgroup'}, make('tr', {role: 'row'}, ...names.map((name, i) =>
      make('th', {role: 'columnheader', scope: 'col', class: style[i]}, name)))), body), more);
}

const cases = data.cases.map(([action, id, kind, given, params, registry, cel, standard, differences, wrong]) =>
  ({action, id, kind, given, params, registry, cel, standard, differences, wrong,
    words: (action + ' ' + id + ' ' + (given || '')).toLowerCase()}));
const replay = one => data.subject.replay + " '" + one.id.replaceAll("'", "'\\''") + "'";
/** A line to copy, as it is. */
const toCopy = text => { const element = make('code', {}); element.append(text); return element; };

function why(one) {
  const wrong = one.wrong;
  const list = make('dl', {class: 'wrong'});
  const add = (term, content) => list.append(make('dt', {}, term), make('dd', {}, content));
  add('disagree', code(wrong.reasons));
  if (wrong.about) add('parameter', code(wrong.about + (wrong.rules ? ' (' + wrong.rules + ')' : '')));
  if (wrong.explanation) add('registry explains', code(wrong.explanation));
  add('replay', toCopy(replay(one)));
  return list;
}
function caseRow(one) {
  return [
    make('div', {}, code(one.id),
      make('div', {}, make('span', {class: 'soft'}, one.kind + ', '),
        one.wrong ? make('span', {class: 'bad'}, 'disagree') : make('span', {class: 'good'}, 'agree')),
      one.differences.length ? make('div', {class: 'soft'}, 'allowed: ' + one.differences.join(', ')) : null,
      one.wrong ? null : make('details', {class: 'replay'}, make('summary', {}, 'replay'), toCopy(replay(one)))),
    make('div', {}, one.given ? make('div', {}, make('span', {class: 'soft'}, 'action '), code(one.given)) : null,
      code(one.params)),
    code(one.registry), code(one.cel),
    one.standard === null ? make('span', {class: 'soft'}, 'the same') : code(one.standard)];
}
const caseHeads = ['case', 'parameters', 'registry', 'protovalidate', 'protovalidate, default mode'];

/** Fields that narrow a list, and the list: shown anew at every change. */
function filtered(fields, show) {
  const list = make('div', {});
  const status = make('p', {class: 'soft', role: 'status'});
  const update = () => {
    list.replaceChildren();
    status.textContent = show(list);
  };
  const filters = make('div', {class: 'filters'}, ...fields.map(({label, field}) => {
    field.addEventListener(field.localName === 'select' ? 'change' : 'input', update);
    return make('div', {}, make('label', {for: field.id}, label), field);
  }));
  update();
  return {view: make('div', {}, filters, status, list), update};
}
const search = (id, placeholder) => make('input', {id, type: 'search', placeholder, autocomplete: 'off'});
const choice = (id, options) => make('select', {id},
  ...options.map(([value, text]) => make('option', {value}, text)));
const matcher = field => {
  const wanted = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  return text => wanted.every(word => text.includes(word));
};

const words = search('words', 'rotary azimuth');
const kind = choice('kind', [['', 'all classes'], ...Object.keys(data.counts).map(name => [name, name])]);
const only = choice('only', [['', 'all'], ['bad', 'only what disagrees']]);
const difference = choice('difference',
  [['', 'with or without'], ...Object.keys(data.differences).map(name => [name, name])]);
const opened = new Set();
let updateCases = () => {};

function casesView() {
  const {view, update} = filtered([{label: 'Action or case', field: words}, {label: 'Class', field: kind},
    {label: 'Verdicts', field: only}, {label: 'Allowed difference', field: difference}], list => {
    const matches = matcher(words);
    const some = cases.filter(one => matches(one.words) && (!kind.value || one.kind === kind.value)
      && (!only.value || one.wrong) && (!difference.value || one.differences.includes(difference.value)));
    const byAction = new Map();
    for (const one of some) {
      if (!byAction.has(one.action)) byAction.set(one.action, []);
      byAction.get(one.action).push(one);
    }
    const none = byAction.get('');
    byAction.delete('');
    const known = byAction.size;
    if (none) byAction.set('', none);
    const actions = make('div', {});
    list.append(actions, paged([...byAction], actions, ([name, all]) => [actionRow(name, all)]));
    return count(known, 'action', 'actions') + ', ' + count(some.length, 'case', 'cases');
  });
  updateCases = update;
  return view;
}
function actionRow(name, all) {
  const bad = all.filter(one => one.wrong).length;
  const title = name || 'no action of the registry';
  const fill = () => {
    opened[details.open ? 'add' : 'delete'](name);
    if (details.open && details.children.length === 1)
      details.append(table('Cases of ' + title, caseHeads, all, caseRow, 'fixed'));
  };
  const details = make('details', {class: 'action', ontoggle: fill}, make('summary', {},
    make('span', {class: name ? null : 'soft'}, title),
    make('span', {class: 'soft count'}, count(all.length, 'case', 'cases')),
    bad ? make('span', {class: 'bad state'}, number(bad) + ' disagree')
      : make('span', {class: 'good state'}, 'agree')));
  details.open = opened.has(name);
  return details;
}
/** Leads to the cases that a figure counts. */
function toCases(text, {action = '', id = action, ofKind = '', ofDifference = ''}) {
  return button(text, () => {
    words.value = id;
    kind.value = ofKind;
    only.value = '';
    difference.value = ofDifference;
    if (action) opened.add(action);
    updateCases();
    location.hash = 'Actions';
    document.getElementById('tab-Actions').focus();
  });
}

function classesView() {
  return table('Cases by class', ['class', '#cases', '#disagree'], Object.entries(data.counts),
    ([name, c]) => [toCases(name, {ofKind: name}), number(c.cases),
      make('span', {class: c.disagreements ? 'bad' : null}, number(c.disagreements))], 'plain');
}

function boundsView() {
  const own = data['own-rules'];
  return make('div', {}, own.length ? make('div', {}, make('h2', {}, 'Rules of the schema’s own'),
    table('Rules of the schema’s own', ['on', 'rule', '#kept', '#broken'], own,
      r => [r.place, code(r.id), ...[r.kept, r.broken].map(n => make('span', {class: n ? null : 'bad'}, number(n)))],
      'plain')) : null,
    make('h2', {}, 'Bounds, and the cases that try them'), make('div', {id: 'tries'}, triesView()),
    make('h2', {}, 'All settings of rules'), make('div', {id: 'settings'}, settingsView()));
}
/** The cases in one position beside a bound: the first, how many more, and what became of them. */
function tryCell(bound, tried) {
  if (!tried) return make('span', {class: 'bad'}, 'gap: no case');
  if (typeof tried === 'string') return make('span', {class: 'soft'}, tried);
  const some = tried.map(i => cases[i]);
  const first = some.find(one => one.wrong) || some[0];
  const label = first.id.slice(first.id.lastIndexOf('/') + 1);
  const said = first.wrong ? make('span', {class: 'bad'}, 'disagree')
    : make('span', {class: 'soft'}, first.registry === 'valid' ? 'admitted' : 'refused');
  const more = some.length > 1 ? make('span', {class: 'soft'}, ', ' + number(some.length - 1) + ' more') : null;
  return make('div', {}, toCases(label, {action: bound.action, id: first.id}), make('div', {}, said, more));
}
function triesView() {
  const field = search('try-words', 'float.lt azimuth');
  const state = choice('try-state', [['', 'all'], ['bad', 'only those with a gap']]);
  const heads = ['on', 'bound', 'at', 'inside', 'outside', 'arriving at', 'arriving inside', 'arriving outside'];
  return filtered([{label: 'Action, parameter or rule', field}, {label: 'Cases', field: state}], list => {
    const matches = matcher(field);
    const some = data.bounds.filter(b => matches((b.action + ' ' + b.param + ' ' + b.rule).toLowerCase())
      && (!state.value || !b.covered));
    list.append(table('Bounds and the cases that try them', heads, some, b => [
      make('div', {}, b.action, make('div', {class: 'soft'}, b.param)),
      make('div', {}, code(b.declared), make('div', {class: 'soft'}, b.rule),
        b.effective === b.declared ? null : make('div', {class: 'soft'}, 'arriving ', code(b.effective))),
      ...b.tries.map(tried => tryCell(b, tried))], 'fixed tries'));
    return count(some.length, 'bound', 'bounds') + ', ' + number(some.filter(b => !b.covered).length)
      + ' with a gap. Inside is the side that the bound admits; arriving is the type as which a value comes, where that is finer.';
  }).view;
}
function settingsView() {
  const tried = b => b.admitted && b.refused;
  const field = search('bound-words', 'float.lt azimuth');
  const state = choice('bound-state', [['', 'all'], ['bad', 'only those not tried from both sides']]);
  const figure = n => n ? number(n) : make('span', {class: 'bad'}, '0');
  return filtered([{label: 'Action, parameter or rule', field}, {label: 'Cases', field: state}], list => {
    const matches = matcher(field);
    const some = data.settings.filter(b => matches((b.action + ' ' + b.param + ' ' + b.rule).toLowerCase())
      && (!state.value || !tried(b)));
    list.append(table('Settings', ['action', 'parameter', 'rule', 'setting', '#admitted', '#refused'], some,
      b => [toCases(b.action, {action: b.action}), b.param, b.rule, code(b.setting), figure(b.admitted),
        figure(b.refused)]));
    return count(some.length, 'setting', 'settings') + ', '
      + number(some.filter(b => !tried(b)).length)
      + ' not tried from both sides. Admitted and refused are the cases about the parameter.';
  }).view;
}

function differencesView() {
  return make('div', {}, make('p', {class: 'soft'},
    'Where the registry refuses what protobuf takes, on purpose. A difference that no case predicts is a disagreement.'),
    table('Allowed differences', ['difference', '#cases'], Object.entries(data.differences),
      ([name, n]) => [toCases(name, {ofDifference: name}), number(n)], 'plain'),
    make('h2', {}, 'Definitions and descriptors'),
    data.tables.length
      ? table('Definitions that differ', ['what differs'], data.tables, text => [make('span', {class: 'bad'}, text)], 'plain')
      : make('p', {class: 'soft'}, 'The registry’s definitions are those of the descriptors.'));
}

/** Noticed or excused, and not both. */
const state = m => m['noticed-by'] ? (m.excuse ? 'stale' : 'noticed') : m.excuse ? 'excused' : 'missed';
const stateText = {missed: 'not noticed', stale: 'needless excuse', excused: 'excused', noticed: 'noticed'};
function mutantsView() {
  if (!data.mutants.length) return make('p', {class: 'soft'}, 'No constraint was made wrong in this run.');
  const order = Object.keys(stateText);
  const all = data.mutants.map(m => ({...m, state: state(m)}))
    .sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
  const field = search('mutant-words', 'lower limit dropped');
  const states = choice('mutant-state', [['', 'all'], ...Object.entries(stateText)]);
  const parts = [...new Set(all.map(m => m.part))].sort();
  const of = (part, wanted) => all.filter(m => m.part === part && m.state === wanted).length;
  const figure = n => make('span', {class: n ? 'bad' : null}, number(n));
  return make('div', {},
    make('p', {class: 'soft'}, 'Each constraint was made wrong in every way; a case has to notice.'),
    table('Mutants by part', ['in', '#made', '#noticed', '#excused', '#not settled'], parts, part => [part,
      number(all.filter(m => m.part === part).length), number(of(part, 'noticed')), number(of(part, 'excused')),
      figure(of(part, 'missed') + of(part, 'stale'))], 'plain'),
    filtered([{label: 'What was made wrong', field}, {label: 'Result', field: states}], list => {
      const matches = matcher(field);
      const some = all.filter(m => matches((m.part + ' ' + m.id).toLowerCase())
        && (!states.value || m.state === states.value));
      list.append(table('Mutants', ['in', 'what was made wrong', 'result', 'by, or why not'], some, m => [
        m.part, m.id, make('span', {class: m.state === 'missed' || m.state === 'stale' ? 'bad' : null}, stateText[m.state]),
        make('div', {}, m['noticed-by'] ? make('div', {}, code(m['noticed-by'])) : null, m.excuse || null)]));
      return count(some.length, 'mutant', 'mutants');
    }).view);
}

const views = {Actions: casesView, Classes: classesView, Bounds: boundsView,
  Differences: differencesView, Mutants: mutantsView};
const tabs = document.getElementById('tabs');
const main = document.getElementById('views');
/** A view is made when it is first looked at. */
function select() {
  const name = views[location.hash.slice(1)] ? location.hash.slice(1) : 'Actions';
  for (const tab of tabs.children) {
    const chosen = tab.textContent === name;
    tab.setAttribute('aria-selected', chosen);
    tab.tabIndex = chosen ? 0 : -1;
  }
  for (const view of main.children) {
    view.hidden = view.id !== 'view-' + name;
    if (!view.hidden && !view.children.length) view.append(views[name]());
  }
}
const names = Object.keys(views);
const steps = {ArrowRight: i => i + 1, ArrowLeft: i => i - 1, Home: () => 0, End: () => names.length - 1};
main.replaceChildren();
for (const [i, name] of names.entries()) {
  tabs.append(make('button', {type: 'button', role: 'tab', id: 'tab-' + name, 'aria-controls': 'view-' + name,
    onclick: () => { location.hash = name; },
    onkeydown: event => {
      if (!steps[event.key]) return;
      event.preventDefault();
      const next = tabs.children[(steps[event.key](i) + names.length) % names.length];
      next.focus();
      next.click();
    }}, name));
  main.append(make('section', {role: 'tabpanel', id: 'view-' + name, 'aria-labelledby': 'tab-' + name}));
}
addEventListener('hashchange', select);
select();

document.getElementById('about').append(visible(data.subject.root + ', ' + count(data.subject.actions, 'action', 'actions')));
document.getElementById('hash').append(visible('manifest ' + data.subject['manifest-hash']));
const unsettled = data.mutants.filter(m => ['missed', 'stale'].includes(state(m))).length;
for (const [text, value, bad] of [['cases', cases.length, !cases.length],
  ['do not agree', cases.filter(one => one.wrong).length, true],
  ['definitions that differ', data.tables.length, true],
  ['mutants', data.mutants.length], ['mutants not settled', unsettled, true]]) {
  document.getElementById('figures').append(
    make('li', {}, make('b', {class: bad && (value || text === 'cases') ? 'bad' : null}, number(value)), text));
}
