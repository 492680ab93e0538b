begin;
set local role whim_owner;
select plan(6);

select is(whim.touches_overlap('{}', '{a}'), false, 'no prediction blocks nothing');
select is(whim.touches_overlap('{a/b.ts}', '{a/b.ts}'), true, 'the same file');
select is(whim.touches_overlap('{a/b}', '{a/bc}'), false, 'a name that begins alike');
select is(whim.touches_overlap('{a/}', '{a/b}'), true, 'a file below the folder');
select is(whim.touches_overlap('{a/b/}', '{a/}'), true, 'a folder in the folder');
select is(whim.touches_overlap('{a/}', '{ab/c}'), false);

select * from finish();
rollback;
