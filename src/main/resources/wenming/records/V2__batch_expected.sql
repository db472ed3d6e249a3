-- How many units were handed in, to tell how far a job has got; 0 for jobs that are older than this column.
alter table batch_job add column expected bigint default 0 not null;
