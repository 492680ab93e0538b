-- As a chart: x is day, y is usd (or completed, tokens, minutes).
select day, completed, failed, iterations, tokens, usd, minutes
from whim.daily
order by day;
