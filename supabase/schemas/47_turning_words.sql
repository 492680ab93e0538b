create or replace function whim.turning_words() returns text[]
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  -- Each as the configuration `simple` cuts it: of "don't" that is "don" and "t".
  select array[
    'not', 'no', 'never', 'without', 'don', 't', 'cannot', 'instead', 'nor', 'neither', 'none', 'unless', 'except', 'before', 'after',
    'always', 'only', 'on', 'off', 'true', 'false', 'enable', 'enabled', 'disable', 'disabled', 'allow', 'allowed', 'deny', 'denied',
    'nicht', 'nichts', 'kein', 'keine', 'keinen', 'keinem', 'keiner', 'keines', 'nie', 'niemals', 'ohne', 'statt', 'weder', 'nur', 'immer', 'vor', 'nach',
    'ne', 'n', 'pas', 'jamais', 'sans', 'aucun', 'aucune', 'ni', 'avant', 'après', 'toujours', 'seulement',
    'non', 'não', 'nunca', 'jamás', 'mai', 'sin', 'sem', 'senza', 'ningún', 'ninguna', 'nessun', 'nenhum', 'antes', 'después', 'depois', 'prima', 'dopo',
    'siempre', 'sempre', 'solo', 'sólo', 'niet', 'geen', 'nooit', 'zonder', 'altijd', 'voor', 'na', 'inte', 'aldrig', 'utan', 'ikke', 'aldri', 'uden', 'uten',
    'ei', 'älä', 'koskaan', 'nigdy', 'bez', 'nikdy', 'nem', 'ne', 'soha', 'nélkül', 'nu', 'niciodată', 'fără', 'değil', 'hiç', 'asla',
    'не', 'нет', 'никогда', 'без', 'нельзя', 'всегда', 'только', 'до', 'после', 'перед', 'δεν', 'μην', 'ποτέ', 'χωρίς',
    'لا', 'لم', 'لن', 'ليس', 'بدون', 'नहीं', 'मत', 'tidak', 'jangan', 'tanpa', 'bukan'
  ];
$$;
comment on function whim.turning_words() is 'Words that one of two sentences may not have more than the other if they are to say the same.';
