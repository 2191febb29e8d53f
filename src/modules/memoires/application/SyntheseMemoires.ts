import type { Acteur } from '../../../kernel/application/Acteur.ts';
import { Montant } from '../../../kernel/domain/Montant.ts';
import { EspaceMemoiresFerme } from '../domain/erreurs.ts';
import type { CodeEtat } from '../domain/etats.ts';
import { etatsRecus, VUES_PRESTATAIRE, type EspaceJuridiction, type Vue } from '../domain/vues.ts';
import type { MemoireReader } from './ports/MemoireReader.ts';
import { perimetreJuridiction, perimetrePrestataire } from './perimetres.ts';

export interface SyntheseMemoiresQuery {
  readonly acteur: Acteur;
  /** The structure that files or, in an espace of the court, the juridiction that receives; all of them by default. */
  readonly structureId?: number | undefined;
  /** An espace of the court; the prestataire's own by default. */
  readonly espace?: EspaceJuridiction | undefined;
}

export interface ChiffreDeVue {
  readonly nombre: number;
  readonly montantTtc: Montant;
}

export type Synthese = Readonly<Record<Exclude<Vue, 'tous'>, ChiffreDeVue>>;

/** The three figures on top: à traiter, en cours, payés; how many and how much. */
export class SyntheseMemoires {
  constructor(private readonly reader: MemoireReader) {}

  /** @throws EspaceMemoiresFerme */
  async execute({ acteur, structureId, espace }: SyntheseMemoiresQuery): Promise<Synthese> {
    const perimetre = espace
      ? perimetreJuridiction(acteur, espace, structureId)
      : perimetrePrestataire(acteur, structureId);
    if (!perimetre) throw new EspaceMemoiresFerme(structureId ?? null);

    const etatsDe = (vue: Vue): readonly CodeEtat[] =>
      espace ? etatsRecus(espace, vue) : VUES_PRESTATAIRE[vue];
    const comptes = ['a-traiter', 'en-cours', 'payes'] as const;
    const parEtat = await this.reader.synthese(perimetre, [...new Set(comptes.flatMap(etatsDe))]);

    const chiffre = (vue: Vue): ChiffreDeVue => {
      const totaux = parEtat.filter(({ etat }) => etatsDe(vue).includes(etat));
      return {
        nombre: totaux.reduce((somme, { nombre }) => somme + nombre, 0),
        montantTtc: Montant.somme(totaux.map(({ montantTtc }) => montantTtc)),
      };
    };
    return { 'a-traiter': chiffre('a-traiter'), 'en-cours': chiffre('en-cours'), payes: chiffre('payes') };
  }
}
