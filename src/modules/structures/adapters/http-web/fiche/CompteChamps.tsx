import type { FunctionComponent } from 'preact';
import { Champ } from '../../../../../platform/web/components/Champ.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import { longueurs } from '../formes/longueurs.ts';
import { messageDe, type TextesSaisis } from '../saisieDe.ts';
import { useTextes } from '../useTextes.ts';

interface Props {
  readonly saisie: TextesSaisis;
  readonly erreurs: readonly ErreurDeChamp[];
}

export const CompteChamps: FunctionComponent<Props> = ({ saisie, erreurs }) => {
  const { comptes } = useTextes();
  return (
    <>
      <Champ
        champ="libelle"
        libelle={comptes.libelle}
        indice={comptes.libelleIndice}
        valeur={saisie.libelle}
        longueurMax={longueurs.libelleDeCompte}
        requis
        erreur={messageDe(erreurs, 'libelle')}
      />
      <Champ
        champ="titulaire"
        libelle={comptes.titulaire}
        indice={comptes.titulaireIndice}
        valeur={saisie.titulaire}
        longueurMax={longueurs.titulaire}
        requis
        erreur={messageDe(erreurs, 'titulaire')}
      />
      <Champ
        champ="iban"
        libelle={comptes.iban}
        indice={comptes.ibanIndice}
        valeur={saisie.iban}
        largeur={30}
        autocomplete="off"
        requis
        erreur={messageDe(erreurs, 'iban')}
      />
      <Champ
        champ="bic"
        libelle={comptes.bic}
        indice={comptes.bicIndice}
        valeur={saisie.bic}
        largeur={10}
        autocomplete="off"
        erreur={messageDe(erreurs, 'bic')}
      />
    </>
  );
};
