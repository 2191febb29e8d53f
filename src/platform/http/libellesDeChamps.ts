/** The words of the fields, as sentences by code: `{ 'mission.debut': 'Début' }` → `{ 'champ.debut': 'Début' }`. */
export const libellesDeChamps = (
  champs: Readonly<Record<string, string>>,
): Readonly<Record<`champ.${string}`, string>> =>
  Object.fromEntries(
    Object.entries(champs).map(([champ, libelle]) => [`champ.${champ.split('.').at(-1) ?? champ}`, libelle]),
  );
