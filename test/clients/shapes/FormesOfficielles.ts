import { CODES } from './codes.ts';
import { FACTURES } from './factures.ts';
import { lireForme, type TypeOfficiel } from './lireForme.ts';
import { STRUCTURES } from './structures.ts';
import { TRANSVERSES } from './transverses.ts';

const TABLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/cpro/factures/v1/': FACTURES,
  '/cpro/structures/v1/': STRUCTURES,
  '/cpro/transverses/v1/': TRANSVERSES,
};

/** The answers of the services that exist elsewhere, as their clients know them. Nothing more, and of the same types. */
export class FormesOfficielles {
  private readonly formes: ReadonlyMap<string, TypeOfficiel>;

  constructor() {
    this.formes = new Map(
      Object.entries(TABLES).flatMap(([racine, services]) =>
        Object.entries(services).map(([nom, forme]) => [`${racine}${nom}`, lireForme(forme)] as const),
      ),
    );
  }

  get chemins(): readonly string[] {
    return [...this.formes.keys()];
  }

  /** Undefined for a service of our own. */
  de(chemin: string): TypeOfficiel | undefined {
    return this.formes.get(chemin);
  }

  /** What an answer holds that the official one does not, or otherwise. A field may be absent, or null. */
  fautes(chemin: string, corps: unknown): readonly string[] {
    const forme = this.formes.get(chemin);
    return forme ? fautesDe(forme, corps, '$') : [];
  }
}

const fautesDe = (type: TypeOfficiel, valeur: unknown, ou: string): readonly string[] => {
  if (valeur === null) return [];
  switch (type.genre) {
    case 'simple':
      return CODES[type.code]?.(valeur) === true
        ? []
        : [`${ou}: ${JSON.stringify(valeur)} is no ${type.code}`];
    case 'liste':
      if (!Array.isArray(valeur)) return [`${ou}: not a list`];
      return valeur.flatMap((element: unknown, rang) => fautesDe(type.element, element, `${ou}[${rang}]`));
    case 'objet':
      if (typeof valeur !== 'object' || Array.isArray(valeur)) return [`${ou}: not an object`];
      return Object.entries(valeur).flatMap(([nom, contenu]) => {
        const sien = type.champs.get(nom);
        return sien ? fautesDe(sien, contenu, `${ou}.${nom}`) : [`${ou}.${nom}: not an official field`];
      });
  }
};
