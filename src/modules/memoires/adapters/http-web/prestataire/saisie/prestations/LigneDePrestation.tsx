import type { FunctionComponent } from 'preact';
import { Bouton } from '../../../../../../../platform/web/components/Bouton.tsx';
import { Champ } from '../../../../../../../platform/web/components/Champ.tsx';
import { ChampListe } from '../../../../../../../platform/web/components/ChampListe.tsx';
import type { OptionDeChoix } from '../../../../../../../platform/web/components/OptionDeChoix.ts';
import type { ErreurDeChamp } from '../../../../../../../platform/web/ErreurDeChamp.ts';
import { nomDeChamp } from '../../../../../../../platform/web/nomDeChamp.ts';
import { usePage } from '../../../../../../../platform/web/PageContext.ts';
import { LONGUEURS } from '../../../../../domain/limites.ts';
import { textesDe } from '../textes/textesDe.ts';
import { ChampTarif } from './ChampTarif.tsx';
import type { LigneAffichee } from './presentPrestations.ts';

interface Props {
  readonly ligne: LigneAffichee;
  readonly unites: readonly OptionDeChoix[];
  readonly tauxTva: readonly OptionDeChoix[];
  readonly erreurs: readonly ErreurDeChamp[];
}

export const LigneDePrestation: FunctionComponent<Props> = ({ ligne, unites, tauxTva, erreurs }) => {
  const textes = textesDe(usePage().langue);
  const { prestations } = textes;
  const { champ: racine, rang, numero } = ligne;
  const champ = (nom: string): { champ: string; libelle: string; erreur: string | null; requis: true } => ({
    champ: `${racine}.${nom}`,
    libelle: textes.champs[`lignes.${nom}`] ?? nom,
    erreur: erreurs.find((erreur) => erreur.champ === `${racine}.${nom}`)?.message ?? null,
    requis: true,
  });
  return (
    <fieldset class="cp-ligne-saisie" data-ligne={rang}>
      <legend class="cp-ligne-saisie__numero">{prestations.ligne(numero)}</legend>
      <input type="hidden" name={nomDeChamp(`${racine}.nature`)} value={ligne.nature} />
      {ligne.tarifs.length > 0 && (
        <div class="cp-ligne-saisie__large">
          <ChampTarif
            champ={`${racine}.tarifCode`}
            valeur={ligne.tarifCode}
            options={ligne.tarifs}
            erreur={champ('tarifCode').erreur}
          />
          <p class="govuk-body-s govuk-!-margin-bottom-2" data-note-de-tarif>
            {ligne.note}
          </p>
        </div>
      )}
      <div class="cp-ligne-saisie__large">
        <Champ
          {...champ('libelle')}
          valeur={ligne.libelle}
          longueurMax={LONGUEURS.libelle}
          attributs={{ 'data-libelle': '' }}
        />
      </div>
      <Champ
        {...champ('quantite')}
        type="decimal"
        valeur={ligne.quantite}
        attributs={{ 'data-quantite': '' }}
      />
      <ChampListe
        {...champ('unite')}
        requis={false}
        options={unites}
        valeur={ligne.unite}
        invite={prestations.sansUnite}
        attributs={{ 'data-unite': '' }}
      />
      <Champ
        {...champ('prixUnitaire')}
        type="decimal"
        suffixe="€"
        valeur={ligne.prixUnitaire}
        attributs={{ 'data-prix': '' }}
      />
      <ChampListe
        {...champ('tauxTva')}
        options={tauxTva}
        valeur={ligne.tauxTva}
        attributs={{ 'data-taux': '' }}
      />
      <div class="cp-ligne-saisie__pied cp-ligne-saisie__large">
        <p>
          {prestations.montantLigne}{' '}
          <strong class="cp-monnaie" data-montant-ligne>
            {ligne.montant}
          </strong>
        </p>
        <div class="cp-actions-ligne">
          {ligne.tarifs.length > 0 && rang !== '__n__' && (
            <noscript>
              <Bouton
                variante="discret"
                name="action"
                value={`tarif:${rang}`}
                complement={prestations.laLigne(numero)}
              >
                {prestations.appliquer}
              </Bouton>
            </noscript>
          )}
          <Bouton
            variante="discret"
            name="action"
            value={`retirer-ligne:${racine}`}
            complement={prestations.laLigne(numero)}
            attributs={{ 'data-ligne-retirer': '' }}
          >
            {prestations.retirer}
          </Bouton>
        </div>
      </div>
    </fieldset>
  );
};
