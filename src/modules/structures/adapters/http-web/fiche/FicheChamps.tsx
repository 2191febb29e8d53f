import type { FunctionComponent } from 'preact';
import { ChampChoix } from '../../../../../platform/web/components/ChampChoix.tsx';
import { ChampListe } from '../../../../../platform/web/components/ChampListe.tsx';
import { Champ } from '../../../../../platform/web/components/Champ.tsx';
import { Fieldset } from '../../../../../platform/web/components/Fieldset.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import type { CategoriesPrestataires } from '../../../application/ports/CategoriesPrestataires.ts';
import { natureDe } from '../../../domain/structure/Identite.ts';
import { regimesFiscaux } from '../../../domain/structure/RegimeFiscal.ts';
import type { TypeIdentifiant } from '../../../domain/structure/TypeIdentifiant.ts';
import { longueurs } from '../formes/longueurs.ts';
import { optionsDePays } from '../pays.ts';
import { messageDe, type TextesSaisis } from '../saisieDe.ts';
import { useTextes } from '../useTextes.ts';

interface Props {
  readonly type: TypeIdentifiant;
  readonly publique: boolean;
  readonly categories: CategoriesPrestataires;
  readonly saisie: TextesSaisis;
  readonly erreurs: readonly ErreurDeChamp[];
}

/** The fields of the fiche, the same to create and to change. */
export const FicheChamps: FunctionComponent<Props> = (props) => (
  <>
    <Identite {...props} />
    {!props.publique && <Activite {...props} />}
    <Adresse {...props} />
    <Contact {...props} />
  </>
);

const Identite: FunctionComponent<Props> = ({ type, saisie, erreurs }) => {
  const { fiche } = useTextes();
  return (
    <Fieldset legende={fiche.identite}>
      {natureDe(type) === 'PHYSIQUE' ? (
        <>
          <Champ
            champ="nom"
            libelle={fiche.nom}
            valeur={saisie.nom}
            longueurMax={longueurs.nom}
            requis
            erreur={messageDe(erreurs, 'nom')}
          />
          <Champ
            champ="prenom"
            libelle={fiche.prenom}
            valeur={saisie.prenom}
            longueurMax={longueurs.nom}
            requis
            erreur={messageDe(erreurs, 'prenom')}
          />
        </>
      ) : (
        <Champ
          champ="raisonSociale"
          libelle={fiche.raisonSociale}
          valeur={saisie.raisonSociale}
          longueurMax={longueurs.raisonSociale}
          autocomplete="organization"
          requis
          erreur={messageDe(erreurs, 'raisonSociale')}
        />
      )}
    </Fieldset>
  );
};

const Activite: FunctionComponent<Props> = ({ categories, saisie, erreurs }) => {
  const { langue } = usePage();
  const { fiche, regimes } = useTextes();
  return (
    <>
      <ChampListe
        champ="categorie"
        libelle={fiche.categorie}
        indice={fiche.categorieIndice}
        valeur={saisie.categorie}
        requis
        options={categories.map(({ code, libelle }) => ({ valeur: code, libelle: libelle[langue] }))}
        erreur={messageDe(erreurs, 'categorie')}
      />
      <ChampChoix
        champ="regime"
        libelle={fiche.regime}
        valeur={saisie.regime}
        requis
        options={regimesFiscaux.map((valeur) => ({ valeur, ...regimes[valeur] }))}
        erreur={messageDe(erreurs, 'regime')}
      />
      <Champ
        champ="numeroTva"
        libelle={fiche.numeroTva}
        indice={fiche.numeroTvaIndice}
        valeur={saisie.numeroTva}
        largeur={20}
        erreur={messageDe(erreurs, 'numeroTva')}
      />
      <Champ
        champ="numeroRcs"
        libelle={fiche.numeroRcs}
        indice={fiche.numeroRcsIndice}
        valeur={saisie.numeroRcs}
        largeur={20}
        longueurMax={longueurs.numeroRcs}
        erreur={messageDe(erreurs, 'numeroRcs')}
      />
    </>
  );
};

const Adresse: FunctionComponent<Props> = ({ saisie, erreurs }) => {
  const { langue } = usePage();
  const { fiche } = useTextes();
  return (
    <Fieldset legende={fiche.adresse}>
      <Champ
        champ="ligne1"
        libelle={fiche.ligne1}
        valeur={saisie.ligne1}
        longueurMax={longueurs.ligne}
        autocomplete="address-line1"
        requis
        erreur={messageDe(erreurs, 'ligne1')}
      />
      <Champ
        champ="ligne2"
        libelle={fiche.ligne2}
        valeur={saisie.ligne2}
        longueurMax={longueurs.ligne}
        autocomplete="address-line2"
        erreur={messageDe(erreurs, 'ligne2')}
      />
      <Champ
        champ="codePostal"
        libelle={fiche.codePostal}
        indice={fiche.codePostalIndice}
        valeur={saisie.codePostal}
        largeur={10}
        longueurMax={longueurs.codePostal}
        autocomplete="postal-code"
        erreur={messageDe(erreurs, 'codePostal')}
      />
      <Champ
        champ="ville"
        libelle={fiche.ville}
        valeur={saisie.ville}
        longueurMax={longueurs.ville}
        autocomplete="address-level2"
        requis
        erreur={messageDe(erreurs, 'ville')}
      />
      <ChampListe
        champ="pays"
        libelle={fiche.pays}
        valeur={saisie.pays ?? 'FR'}
        requis
        options={optionsDePays(langue)}
        erreur={messageDe(erreurs, 'pays')}
      />
    </Fieldset>
  );
};

const Contact: FunctionComponent<Props> = ({ saisie, erreurs }) => {
  const { fiche } = useTextes();
  return (
    <Fieldset legende={fiche.contact}>
      <Champ
        champ="courriel"
        type="email"
        libelle={fiche.courriel}
        valeur={saisie.courriel}
        autocomplete="email"
        erreur={messageDe(erreurs, 'courriel')}
      />
      <Champ
        champ="telephone"
        type="tel"
        libelle={fiche.telephone}
        valeur={saisie.telephone}
        largeur={20}
        longueurMax={longueurs.telephone}
        autocomplete="tel"
        erreur={messageDe(erreurs, 'telephone')}
      />
    </Fieldset>
  );
};
