import type { FunctionComponent } from 'preact';
import { Bouton } from '../../../../src/platform/web/components/Bouton.tsx';
import { Champ } from '../../../../src/platform/web/components/Champ.tsx';
import { ChampListe } from '../../../../src/platform/web/components/ChampListe.tsx';

interface Props {
  readonly rang: string;
  readonly numero: string;
  readonly libelle?: string;
  readonly quantite?: string;
  readonly prix?: string;
  readonly erreur?: string;
}

export const LigneDePrestation: FunctionComponent<Props> = ({
  rang,
  numero,
  libelle,
  quantite,
  prix,
  erreur,
}) => (
  <fieldset class="cp-ligne-saisie" data-ligne={rang}>
    <legend class="cp-ligne-saisie__numero">Ligne {numero}</legend>
    <div class="cp-ligne-saisie__large">
      <Champ champ={`lignes.${rang}.libelle`} libelle="Prestation" valeur={libelle} requis />
    </div>
    <Champ
      champ={`lignes.${rang}.quantite`}
      libelle="Quantité"
      type="decimal"
      suffixe="h"
      valeur={quantite}
      erreur={erreur}
      attributs={{ 'data-quantite': '' }}
      requis
    />
    <Champ
      champ={`lignes.${rang}.prixUnitaire`}
      libelle="Prix unitaire HT"
      type="decimal"
      suffixe="€"
      valeur={prix}
      attributs={{ 'data-prix': '' }}
      requis
    />
    <ChampListe
      champ={`lignes.${rang}.tauxTva`}
      libelle="TVA"
      options={[
        { valeur: '2000', libelle: '20\u00a0%' },
        { valeur: '550', libelle: '5,5\u00a0%' },
        { valeur: '0', libelle: '0\u00a0%' },
      ]}
      valeur="2000"
      invite={null}
      attributs={{ 'data-taux': '' }}
    />
    <div class="cp-ligne-saisie__pied">
      <p>
        Montant HT : <strong class="cp-monnaie" data-montant-ligne />
      </p>
      <Bouton
        variante="discret"
        name="action"
        value={`retirer-ligne:${rang}`}
        complement={`la ligne ${numero}`}
        attributs={{ 'data-ligne-retirer': '' }}
      >
        Retirer
      </Bouton>
    </div>
  </fieldset>
);
