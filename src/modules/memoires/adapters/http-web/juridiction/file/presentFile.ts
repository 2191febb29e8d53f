import type { Acteur } from '../../../../../../kernel/application/Acteur.ts';
import { jourDe, joursEntre } from '../../../../../../kernel/domain/Jour.ts';
import type { Langue } from '../../../../../../kernel/domain/Langue.ts';
import type { OptionDeChoix } from '../../../../../../platform/web/components/OptionDeChoix.ts';
import { formatEntier, formatEuros, formatJour } from '../../../../../../platform/web/formats.ts';
import type { ChoixDeStructure } from '../../../../../../platform/web/PageContext.ts';
import type { ListeDeMemoires } from '../../../../application/listerPage.ts';
import { habilitationsPour } from '../../../../application/politique.ts';
import { SYNTHESE_MAX, type MemoireListe } from '../../../../application/ports/MemoireReader.ts';
import type { Synthese } from '../../../../application/SyntheseMemoires.ts';
import { etatDe } from '../../../../domain/etats.ts';
import { etatsRecus, type EspaceJuridiction, type Vue } from '../../../../domain/vues.ts';
import { presentEtat, type EtatPresente } from '../../commun/presentEtat.ts';
import type { EspaceDeJuridiction } from '../espacesDeJuridiction.ts';
import { textesDe } from '../textes/textesDe.ts';
import { adresseDans, sensDe, type FileDemandee } from './fileDemandee.ts';

export interface LigneDeFile {
  readonly id: string;
  readonly href: string;
  readonly numero: string;
  readonly prestataire: string;
  readonly juridiction: string;
  readonly depot: string;
  readonly attente: string;
  readonly etat: EtatPresente;
  /** Since when the prestataire waits for an answer. */
  readonly relance: string | null;
  readonly dateEtat: string;
  readonly montant: string;
}

export interface FilePresentee {
  readonly langue: Langue;
  readonly espace: EspaceJuridiction;
  readonly base: string;
  readonly file: FileDemandee;
  readonly vues: readonly {
    readonly libelle: string;
    readonly href: string;
    readonly actif: boolean;
    readonly compte?: string;
  }[];
  readonly optionsEtat: readonly OptionDeChoix[];
  readonly compte: string;
  readonly lignes: readonly LigneDeFile[];
  readonly legende: string;
  /** The person acts for several courts: each row says which. */
  readonly plusieursJuridictions: boolean;
  readonly page: number;
  readonly precedente: string | undefined;
  readonly suivante: string | undefined;
  readonly sansFiltre: string;
  readonly filtree: boolean;
  readonly phraseVide: string;
}

interface Faits {
  readonly acteur: Acteur;
  readonly ici: EspaceDeJuridiction;
  readonly file: FileDemandee;
  readonly page: number;
  readonly liste: ListeDeMemoires;
  readonly synthese: Synthese;
  readonly langue: Langue;
  readonly maintenant: Date;
}

const VUES: readonly Vue[] = ['a-traiter', 'en-cours', 'payes', 'tous'];

export const presentFile = (faits: Faits): FilePresentee => {
  const { acteur, ici, file, page, liste, langue } = faits;
  const { base, espace } = ici;
  const textes = textesDe(langue).file;
  const { vue, structure } = file;
  const filtree = [file.etat, file.numero, file.prestataire, file.relances].some(
    (filtre) => filtre !== undefined,
  );
  const sansFiltre: FileDemandee = { vue, structure };
  const vers = (curseur: string | null, numero: number): string | undefined =>
    curseur === null ? undefined : adresseDans(file, base, { curseur, page: Math.max(numero, 1) });

  return {
    langue,
    espace,
    base,
    file,
    vues: VUES.map((autre) => ({
      libelle: textes.vues[autre],
      href: adresseDans({ ...sansFiltre, vue: autre }, base),
      actif: autre === vue,
      ...(autre !== 'tous' && { compte: compteDe(faits.synthese[autre].nombre, langue) }),
    })),
    optionsEtat: etatsRecus(espace, vue).map((code) => ({
      valeur: code,
      libelle: etatDe(code).libelle[langue],
    })),
    compte: textes.compte(formatEntier(liste.total, langue), liste.auDela, liste.total > 1),
    lignes: liste.lignes.map((ligne) => presentLigne(ligne, faits)),
    legende: sensDe(vue) === 'asc' ? textes.legende : textes.legendeInverse,
    plusieursJuridictions: structure === undefined && habilitationsPour(acteur, espace).length > 1,
    page,
    precedente: vers(liste.precedent, page - 1),
    suivante: vers(liste.suivant, page + 1),
    sansFiltre: adresseDans(sansFiltre, base),
    filtree,
    phraseVide: filtree ? textes.videFiltree : textes.vide[vue],
  };
};

/** The filter « Toutes les structures », for somebody who works for several courts. */
export const choixDeJuridiction = (
  acteur: Acteur,
  espace: EspaceJuridiction,
  { structure }: FileDemandee,
): ChoixDeStructure | undefined => {
  const liste = habilitationsPour(acteur, espace).map(({ structureId, designation }) => ({
    valeur: String(structureId),
    libelle: designation,
  }));
  return liste.length > 1
    ? { choisie: structure === undefined ? null : String(structure), liste }
    : undefined;
};

const compteDe = (nombre: number, langue: Langue): string =>
  nombre > SYNTHESE_MAX ? `${formatEntier(SYNTHESE_MAX, langue)}+` : formatEntier(nombre, langue);

const presentLigne = (ligne: MemoireListe, { ici, file, langue, maintenant }: Faits): LigneDeFile => {
  const { id, numero, prestataire, destinataire, dateDepot, dateEtat, etat, montantTtc, relanceLe } = ligne;
  const attente = dateDepot && joursEntre(jourDe(dateDepot), jourDe(maintenant));
  return {
    id: String(id),
    href: adresseDans(file, `${ici.base}/${id}`),
    numero,
    prestataire,
    juridiction: destinataire ?? '',
    depot: dateDepot ? formatJour(dateDepot, langue) : '',
    attente: attente === null ? '' : textesDe(langue).file.attente(attente),
    etat: presentEtat(etat, langue),
    relance: relanceLe && textesDe(langue).file.relance(formatJour(relanceLe, langue)),
    dateEtat: formatJour(dateEtat, langue),
    montant: montantTtc ? formatEuros(montantTtc, langue) : '',
  };
};
