import type { Faits } from '../../domain/historique/Faits.ts';
import type { ActionGardee } from '../ports/HistoriqueDesActions.ts';

const CLE = 'serviceId';

export const citeUnService = ({ avant, apres }: ActionGardee): boolean =>
  JSON.stringify([avant, apres]).includes(`"${CLE}":`);

/** Events name a service by its id; people read its code and its name as they are now. */
export const avecServices = (action: ActionGardee, noms: ReadonlyMap<number, string>): ActionGardee =>
  noms.size === 0
    ? action
    : { ...action, avant: nommes(action.avant, noms) as Faits, apres: nommes(action.apres, noms) as Faits };

const nommes = (faits: unknown, noms: ReadonlyMap<number, string>): unknown => {
  if (Array.isArray(faits)) return faits.map((un) => nommes(un, noms));
  if (typeof faits !== 'object' || faits === null) return faits;
  return Object.fromEntries(
    Object.entries(faits).map(([cle, valeur]) =>
      cle === CLE ? ['service', noms.get(Number(valeur)) ?? valeur] : [cle, nommes(valeur, noms)],
    ),
  );
};
