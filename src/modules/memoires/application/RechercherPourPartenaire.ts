import type { Acteur } from '../../../kernel/application/Acteur.ts';
import { EspaceMemoiresFerme } from '../domain/erreurs.ts';
import type { CodeEtat } from '../domain/etats.ts';
import { etatsRecus, VUES_PRESTATAIRE, type EspaceJuridiction } from '../domain/vues.ts';
import { perimetrePrestataire } from './perimetres.ts';
import { habilitationsPour } from './politique.ts';
import type { Perimetre } from './ports/CriteresListe.ts';
import type {
  CriteresDePartenaire,
  MemoireDePartenaire,
  MemoiresPourPartenaires,
  PageParRang,
} from './ports/MemoiresPourPartenaires.ts';

export interface RechercherPourPartenaireQuery {
  readonly acteur: Acteur;
  readonly cote: Perimetre['cote'];
  /** Those that the side may not see are ignored; all of them by default. */
  readonly etats?: readonly CodeEtat[] | undefined;
  readonly filtres: Omit<CriteresDePartenaire, 'perimetre' | 'etats'>;
  readonly page: PageParRang;
}

export interface MemoiresTrouves {
  readonly lignes: readonly MemoireDePartenaire[];
  /** Exact, whatever their number. */
  readonly total: number;
}

const ESPACES: readonly EspaceJuridiction[] = ['MEMOIRES_RECUS', 'TAXATION', 'PAIEMENT'];

/** The mémoires that an account files, or receives, by page and with their exact number. */
export class RechercherPourPartenaire {
  constructor(private readonly memoires: MemoiresPourPartenaires) {}

  /** @throws EspaceMemoiresFerme */
  async execute(query: RechercherPourPartenaireQuery): Promise<MemoiresTrouves> {
    const { acteur, cote, filtres, page } = query;
    const perimetre = cote === 'prestataire' ? perimetrePrestataire(acteur) : perimetreDeCourt(acteur);
    if (!perimetre) throw new EspaceMemoiresFerme(null);

    const visibles = cote === 'prestataire' ? VUES_PRESTATAIRE.tous : etatsRecus('MEMOIRES_RECUS', 'tous');
    const etats = visibles.filter((etat) => query.etats?.includes(etat) ?? true);
    const rien = [etats, filtres.structureIds, filtres.juridictionIds, filtres.createurIds];
    if (rien.some((liste) => liste?.length === 0)) return { lignes: [], total: 0 };

    const criteres = { ...filtres, perimetre, etats };
    const lignes = await this.memoires.lister(criteres, page);
    const toutes = page.depuis === 0 && lignes.length < page.limite;
    return { lignes, total: toutes ? lignes.length : await this.memoires.compter(criteres) };
  }
}

const perimetreDeCourt = (acteur: Acteur): Perimetre | null => {
  const ids = ESPACES.flatMap((espace) => habilitationsPour(acteur, espace)).map(
    ({ structureId }) => structureId,
  );
  return ids.length === 0 ? null : { cote: 'juridiction', structureIds: [...new Set(ids)] };
};
