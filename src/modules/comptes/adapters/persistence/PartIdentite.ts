import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Langue } from '../../../../kernel/domain/Langue.ts';
import type { PartDActeur } from '../../../../platform/acteur/PartDActeur.ts';
import { tableauJson } from '../../../../platform/knex/tableauJson.ts';
import type { Dialect } from '../../../../platform/knex/Dialect.ts';

type Identite = readonly [
  prenom: string,
  nom: string,
  langue: Langue,
  derniereConnexion: string | null,
  support: boolean | number,
];

/** Who the person is, as long as her account is open. */
export class PartIdentite implements PartDActeur {
  readonly nom = 'identite';

  requete(dialect: Dialect): string {
    const colonnes = ['u.prenom', 'u.nom', 'u.langue', 'u.derniere_connexion', 'u.support'];
    return `(SELECT ${tableauJson(dialect, colonnes)} FROM comptes_utilisateurs u WHERE u.id = p.id AND u.statut = 'ACTIF')`;
  }

  lire(json: string | null): Partial<Acteur> | undefined {
    if (json === null) return undefined;
    const [prenom, nom, langue, derniereConnexion, support] = JSON.parse(json) as Identite;
    return {
      prenom,
      nom,
      langue,
      derniereConnexion: derniereConnexion === null ? null : new Date(derniereConnexion),
      support: Boolean(support),
    };
  }
}
