import {at, element, fail, show} from '/assets/page.js';
import {open as openResults} from '/assets/results.js';

// Nothing here decides anything: it sends the files as they are, follows the job and shows what the server says.
const FILES = ['units', 'evidence', 'judgements', 'notApplicable', 'previous', 'beforePrevious'];
const WORDS = {queued: '在排队', running: '正在评分', done: '已完成', failed: '失败', cancelled: '已取消'};
let watched = null;

// fetch cannot tell how much of a long upload has gone.
function send(url, body) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.responseType = 'json';
    request.upload.addEventListener('progress', event => {
      const percent = event.lengthComputable ? Math.floor(event.loaded * 100 / event.total) : 0;
      at('state').textContent = percent < 100 ? '正在上传 ' + percent + '%' : '正在核对文件……';
    });
    request.addEventListener('load', () => resolve(request));
    request.addEventListener('error', reject);
    request.send(body);
  });
}

async function submit() {
  const form = new FormData();
  const tables = isTable();
  FILES.filter(id => tables || !at('tables').contains(at(id)))
    .filter(id => at(id).files.length > 0)
    .forEach(id => form.append(id, at(id).files[0]));
  const day = at('asOf').value ? '?asOf=' + encodeURIComponent(at('asOf').value) : '';
  show('problem', false);
  at('submit').disabled = true;
  try {
    const answer = await send('/api/standards/' + encodeURIComponent(at('standard').value) + '/batches' + day, form);
    if (answer.status === 202) {
      location.hash = 'job=' + answer.response.id;
    } else {
      const problem = answer.response;
      fail(problem ? problem.title : '没有受理', problem ? problem.detail : '服务器返回了 ' + answer.status + '。',
        problem ? problem.errors : []);
    }
  } catch (error) {
    fail('上传没有完成', '连不上服务器，或上传被中断。请确认服务还在运行，文件没有在上传时改动，再试一次。', []);
  } finally {
    at('submit').disabled = false;
    at('state').textContent = '';
  }
}

function isTable() {
  const file = at('units').files[0];
  return Boolean(file) && file.name.toLowerCase().endsWith('.csv');
}

function time(text) {
  return new Date(text).toLocaleString('zh-CN', {hour12: false});
}

function title(id) {
  const option = [...at('standard').options].find(o => o.value === id);
  return option ? option.textContent : id;
}

function shown(job) {
  const ended = !['queued', 'running'].includes(job.status);
  at('jobTitle').textContent = title(job.standard.id) + '，' + time(job.created) + ' 提交';
  at('jobState').textContent = WORDS[job.status] + '：' + progress(job);
  at('progress').value = job.percent;
  show('progress', !ended);
  show('cancel', !ended);
  show('done', job.status === 'done');
  show('job', true);
  if (ended) {
    if (job.status === 'done') openResults(job);
    list();
  }
}

function progress(job) {
  if (job.trouble) return job.trouble;
  const of = job.expected && job.status !== 'done' ? ' / ' + job.expected : '';
  const refused = job.refused > 0 ? '，其中 ' + job.refused + ' 个无法评分' : '';
  const rate = job.rate > 0 ? '，每秒 ' + job.rate + ' 个' : '';
  return job.units + of + ' 个单位' + refused + rate;
}

async function watch(id) {
  if (watched) watched.close();
  const url = '/api/batches/' + id;
  const answer = await fetch(url);
  if (!answer.ok) {
    const problem = await answer.json();
    fail(problem.title, problem.detail, []);
    return;
  }
  const job = await answer.json();
  shown(job);
  at('job').scrollIntoView();
  if (job.ended) return;
  list();
  watched = new EventSource(url + '/events');
  watched.addEventListener('progress', event => shown(JSON.parse(event.data)));
  watched.addEventListener('end', event => {
    watched.close();
    shown(JSON.parse(event.data));
  });
  // A browser tries again by itself unless the server has no place for another listener: then look now and then.
  watched.addEventListener('error', () => {
    if (watched.readyState === EventSource.CLOSED) setTimeout(() => opened() === id && watch(id), 3000);
  });
}

async function cancel() {
  await fetch('/api/batches/' + opened(), {method: 'DELETE'});
  watch(opened());
}

function opened() {
  const match = location.hash.match(/^#job=([0-9a-f]{32})$/);
  return match ? match[1] : '';
}

async function list() {
  const answer = await fetch('/api/batches');
  if (!answer.ok) {
    const problem = await answer.json();
    at('noJobs').textContent = problem.detail;
    at('submit').disabled = true;
    return;
  }
  const jobs = await answer.json();
  show('noJobs', jobs.length === 0);
  show('jobTable', jobs.length > 0);
  at('jobRows').replaceChildren(...jobs.map(job => {
    const row = document.createElement('tr');
    const link = element('a', '查看');
    link.href = '#job=' + job.id;
    const cell = document.createElement('td');
    cell.append(link);
    row.append(element('td', time(job.created)), element('td', title(job.standard.id)),
      element('td', progress(job)), element('td', WORDS[job.status]), cell);
    return row;
  }));
}

at('form').addEventListener('submit', event => { event.preventDefault(); submit(); });
at('units').addEventListener('change', () => show('tables', isTable()));
at('cancel').addEventListener('click', cancel);
addEventListener('hashchange', () => opened() && watch(opened()));
list();
if (opened()) watch(opened());
