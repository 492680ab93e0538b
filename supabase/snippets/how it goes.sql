-- One row: is it working, how much is under way, and what today has used.
select * from whim.overview;
