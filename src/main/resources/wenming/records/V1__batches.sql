-- A batch that somebody handed in over HTTP, from the upload to its result.
create table batch_job (
  seq      bigint generated always as identity primary key,
  id       varchar(40) not null unique,
  standard varchar(40) not null,
  sha256   varchar(64) not null,
  as_of    date,
  form     varchar(20) not null,
  uploaded bigint      not null,
  state    varchar(10) not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  units    bigint      not null,
  refused  bigint      not null,
  created  timestamp(3) with time zone not null,
  started  timestamp(3) with time zone,
  ended    timestamp(3) with time zone,
  trouble  varchar(2000) not null
);

-- What a list of results shows of a unit, and where its full line lies in the result file. A refused unit has no rank.
create table batch_unit (
  job        bigint  not null references batch_job (seq) on delete cascade,
  number     integer not null,
  line_at    bigint  not null,
  line_bytes integer not null,
  ranked     integer,
  place      integer,
  unit_id    varchar,
  unit_name  varchar,
  score      decimal(18, 3),
  title_id   varchar,
  title      varchar,
  decision   varchar,
  primary key (job, number)
);

create index batch_unit_by_rank on batch_unit (job, ranked);
