import type { Langue } from '../../../../../../kernel/domain/Langue.ts';
import { formatEntier, formatJour, formatMontant } from '../../../../../../platform/web/formats.ts';
import type { ListeDeMemoires } from '../../../../application/listerPage.ts';
import { COMPTE_MAX, type MemoireListe } from '../../../../application/ports/MemoireReader.ts';
import type { Sens, Tri } from '../../../../application/ports/CriteresListe.ts';
import { presentEtat, type EtatPresente } from '../../commun/presentEtat.ts';
import { adresseDEtape, adresseDuMemoire } from '../saisie/adresses.ts';
import { textesDe } from './textes/textesDe.ts';

export interface LigneDeListe {
  /** Id and version: what a person ticks is what she saw. */
  readonly cle: string;
  readonly prestataire: string;
  readonly depot: string;
  readonly destinataire: string;
  readonly numero: string;
  readonly href: string;
  readonly etat: EtatPresente;
  readonly dateEtat: string;
  readonly montant: string;
  readonly action: { readonly libelle: string; readonly href: string };
  /** A refused one is corrected by a copy of it. */
  readonly corriger: string | null;
}

export interface ListePresentee {
  readonly lignes: readonly LigneDeListe[];
  readonly total: string;
  readonly pagination: {
    readonly page: number;
    readonly precedente: string | undefined;
    readonly suivante: string | undefined;
    readonly resume: string | undefined;
  };
  readonly tri: {
    readonly cle: Tri;
    readonly sens: Sens;
    readonly lien: (cle: string, sens: Sens) => string;
  };
  /** The page itself, to come back to. */
  readonly retour: string;
}

interface Faits {
  readonly liste: ListeDeMemoires;
  readonly adresse: URL;
  readonly page: number;
  readonly parPage: number;
  readonly tri: Tri;
  readonly sens: Sens;
  readonly langue: Langue;
}

/** A page of mémoires, with the ways to its neighbours: the same address with another key. */
export const presentListe = ({ liste, adresse, page, parPage, tri, sens, langue }: Faits): ListePresentee => {
  const textes = textesDe(langue);
  const { lignes, suivant, precedent, total, auDela } = liste;
  const ecrit = auDela ? textes.plusDe(formatEntier(COMPTE_MAX, langue)) : formatEntier(total, langue);
  const premiere = (page - 1) * parPage + 1;
  return {
    lignes: lignes.map((ligne) => presentLigne(ligne, langue)),
    total: textes.resultats(auDela ? COMPTE_MAX : total, ecrit),
    pagination: {
      page,
      precedente: precedent === null ? undefined : avec(adresse, { curseur: precedent, page: page - 1 }),
      suivante: suivant === null ? undefined : avec(adresse, { curseur: suivant, page: page + 1 }),
      resume:
        lignes.length === 0 || (suivant === null && precedent === null)
          ? undefined
          : textes.tranche(
              formatEntier(premiere, langue),
              formatEntier(premiere + lignes.length - 1, langue),
              ecrit,
            ),
    },
    tri: {
      cle: tri,
      sens,
      lien: (cle, voulu) => avec(adresse, { tri: cle, sens: voulu, curseur: null, page: null }),
    },
    retour: `${adresse.pathname}${adresse.search}`,
  };
};

const avec = (adresse: URL, parametres: Readonly<Record<string, string | number | null>>): string => {
  const autre = new URL(adresse);
  for (const [nom, valeur] of Object.entries(parametres)) {
    if (valeur === null || (nom === 'page' && Number(valeur) <= 1)) autre.searchParams.delete(nom);
    else autre.searchParams.set(nom, String(valeur));
  }
  return `${autre.pathname}${autre.search}`;
};

const presentLigne = (ligne: MemoireListe, langue: Langue): LigneDeListe => {
  const { ligne: textes } = textesDe(langue);
  const { id, version, prestataire, dateDepot, destinataire, numero, etat, dateEtat, montantTtc } = ligne;
  const actions = {
    BROUILLON: { libelle: textes.reprendre, href: adresseDEtape(id, 'en-tete') },
    A_COMPLETER: { libelle: textes.completer, href: `${adresseDuMemoire(id)}/completer` },
  } as const;
  return {
    cle: `${id}-${version}`,
    prestataire,
    depot: dateDepot === null ? '' : formatJour(dateDepot, langue),
    destinataire: destinataire ?? '',
    numero,
    href: adresseDuMemoire(id),
    etat: presentEtat(etat, langue),
    dateEtat: formatJour(dateEtat, langue),
    montant: montantTtc === null ? '' : formatMontant(montantTtc, langue),
    action:
      etat === 'BROUILLON' || etat === 'A_COMPLETER'
        ? actions[etat]
        : { libelle: textes.voir, href: adresseDuMemoire(id) },
    corriger: etat === 'REFUSE' ? `${adresseDuMemoire(id)}/dupliquer?version=${version}` : null,
  };
};
