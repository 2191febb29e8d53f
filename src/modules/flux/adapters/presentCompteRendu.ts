import type { Langue } from '../../../kernel/domain/Langue.ts';
import { formatInstant } from '../../../platform/web/formats.ts';
import { formatTaille } from '../../../platform/web/formatTaille.ts';
import type { CompteRendu } from '../application/ConsulterFlux.ts';
import type { ErreurDeFlux } from '../domain/ErreurDeFlux.ts';
import { estFinal } from '../domain/etatsDeFlux.ts';
import { phraseDErreur } from './phrases/phraseDErreur.ts';
import { textesDe } from './textes/textesDe.ts';

export interface ErreurPresentee {
  readonly fichier: string;
  readonly faute: string;
  readonly lieu: string;
  readonly remede: string;
}

export interface RefusPresente {
  readonly reference: string;
  readonly erreurs: readonly ErreurPresentee[];
}

/** A compte rendu in strings, for the page and for the PDF. */
export interface CompteRenduPresente {
  readonly langue: Langue;
  readonly id: number;
  readonly numero: string;
  readonly etat: string;
  readonly code: CompteRendu['flux']['etat'];
  readonly recapitulatif: string;
  readonly faits: readonly { readonly cle: string; readonly valeur: string }[];
  readonly memoires: readonly {
    readonly id: number;
    readonly numero: string;
    readonly reference: string;
    readonly destinataire: string;
  }[];
  readonly refus: readonly RefusPresente[];
  readonly techniques: readonly ErreurPresentee[];
}

export const presentCompteRendu = (
  { flux, demandes, masquees }: CompteRendu,
  langue: Langue,
): CompteRenduPresente => {
  const textes = textesDe(langue);
  const refusees = demandes.filter(({ memoire }) => memoire === null);
  const presenter = (erreur: ErreurDeFlux): ErreurPresentee => {
    const { lieu, ...phrases } = phraseDErreur(erreur, langue);
    return { ...phrases, fichier: erreur.fichier, lieu: lieu === '' ? textes.refus.toutLeFichier : lieu };
  };
  const integrees = demandes.length - refusees.length;
  return {
    langue,
    id: flux.id,
    numero: flux.numero,
    etat: textes.etats[flux.etat],
    code: flux.etat,
    recapitulatif: [
      estFinal(flux.etat)
        ? textes.recapitulatif(integrees, refusees.length + flux.erreurs.length)
        : textes.enAttente,
      ...(masquees > 0 ? [textes.masquees(masquees)] : []),
    ].join(' '),
    faits: [
      { cle: textes.numero, valeur: flux.numero },
      { cle: textes.fichier, valeur: flux.nomFichier },
      { cle: textes.taille, valeur: formatTaille(flux.taille, langue) },
      { cle: textes.syntaxe, valeur: flux.syntaxe },
      { cle: textes.deposeLe, valeur: formatInstant(flux.deposeLe, langue) },
      { cle: textes.deposant, valeur: `${flux.deposant.prenom} ${flux.deposant.nom}`.trim() },
      { cle: textes.etat, valeur: textes.etats[flux.etat] },
      { cle: textes.etatDepuis, valeur: formatInstant(flux.etatLe, langue) },
      { cle: textes.empreinte, valeur: flux.sha256 },
    ],
    memoires: demandes.flatMap(({ memoire, numero, destinataire }) =>
      memoire === null ? [] : [{ ...memoire, reference: numero ?? '', destinataire: destinataire ?? '' }],
    ),
    refus: refusees.map(({ numero, erreurs }) => ({
      reference: numero ?? textes.refus.sansReference,
      erreurs: erreurs.map(presenter),
    })),
    techniques: flux.erreurs.map(presenter),
  };
};
