import {at, element, errorList, show} from '/assets/page.js';

// The results of a finished job, a page at a time.
const SIZE = 50;
const FORMATS = {xlsx: '工作簿', csv: '排名表', ndjson: '完整结果', txt: '汇总'};
const FILTERS = ['title', 'from', 'to', 'status'];
let job = null;
let page = 1;

export async function open(finished) {
  job = finished;
  page = 1;
  at('downloads').replaceChildren(...Object.entries(FORMATS).map(([suffix, name]) => {
    const link = element('a', '下载' + name + '（.' + suffix + '）', 'button');
    link.href = job.url + '/results.' + suffix;
    link.download = '';
    return link;
  }));
  FILTERS.forEach(id => { at(id).value = ''; });
  await titles();
  await load();
}

async function titles() {
  const answer = await fetch('/api/standards/' + encodeURIComponent(job.standard.id));
  const known = answer.ok ? (await answer.json()).titles : [];
  at('title').replaceChildren(...[{id: '', title: '不限'}, ...known].map(one => {
    const option = element('option', one.title);
    option.value = one.id;
    return option;
  }));
}

async function load() {
  const query = new URLSearchParams({page, size: SIZE});
  FILTERS.filter(id => at(id).value.trim()).forEach(id => query.set(id, at(id).value.trim()));
  const answer = await fetch(job.url + '/results?' + query);
  const body = await answer.json();
  const box = at('wrongFilter');
  box.hidden = answer.ok;
  if (!answer.ok) {
    box.replaceChildren(element('p', body.detail));
    if (body.errors.length > 1) box.append(errorList(body.errors));
    return;
  }
  const pages = Math.max(1, Math.ceil(body.total / SIZE));
  at('total').textContent = body.total + ' 个单位';
  at('pageNumber').textContent = '第 ' + page + ' / ' + pages + ' 页';
  at('before').disabled = page <= 1;
  at('next').disabled = page >= pages;
  at('rows').replaceChildren(...body.units.map(row));
}

function row(unit) {
  const line = document.createElement('tr');
  if (unit.status === 'scored') {
    line.append(...[unit.place, unit.unitName + '（' + unit.unitId + '）', unit.score, unit.title || '', unit.decision || '']
      .map(text => element('td', text)));
  } else {
    const refused = document.createElement('td');
    refused.colSpan = 4;
    refused.append(element('b', unit.input + ' 无法评分'), errorList(unit.errors));
    line.append(element('td', '—'), refused);
  }
  const link = element('a', '第 ' + unit.number + ' 份');
  link.href = unit.url;
  const cell = document.createElement('td');
  cell.append(link);
  line.append(cell);
  return line;
}

function turn(by) {
  page += by;
  load();
}

at('filter').addEventListener('submit', event => {
  event.preventDefault();
  page = 1;
  load();
});
at('before').addEventListener('click', () => turn(-1));
at('next').addEventListener('click', () => turn(1));
