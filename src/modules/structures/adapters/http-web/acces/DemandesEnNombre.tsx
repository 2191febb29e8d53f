import type { FunctionComponent } from 'preact';
import { BarreSelection } from '../../../../../platform/web/components/BarreSelection.tsx';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { ChampListe } from '../../../../../platform/web/components/ChampListe.tsx';
import { ChampTexteLong } from '../../../../../platform/web/components/ChampTexteLong.tsx';
import { Fieldset } from '../../../../../platform/web/components/Fieldset.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import { longueurs } from '../formes/longueurs.ts';
import { messageDe, type TextesSaisis } from '../saisieDe.ts';
import { useTextesDesAcces } from './useTextesDesAcces.ts';

interface Props {
  readonly saisie: TextesSaisis;
  readonly erreurs: readonly ErreurDeChamp[];
  /** Whether the espaces to grant are chosen here: a request for an espace says it itself. */
  readonly avecNiveau: boolean;
}

/** What to do with the ticked requests: grant them, or refuse them all for one reason. */
export const DemandesEnNombre: FunctionComponent<Props> = ({ saisie, erreurs, avecNiveau }) => {
  const { enNombre } = useTextesDesAcces();
  return (
    <Fieldset legende={enNombre.titre}>
      {avecNiveau && (
        <ChampListe
          champ="niveau"
          libelle={enNombre.niveau}
          invite={null}
          valeur={saisie.niveau ?? 'MODIFICATION'}
          options={[
            { valeur: 'MODIFICATION', libelle: enNombre.niveauMODIFICATION },
            { valeur: 'CONSULTATION', libelle: enNombre.niveauCONSULTATION },
            { valeur: 'AUCUN', libelle: enNombre.niveauAUCUN },
          ]}
        />
      )}
      <ChampTexteLong
        champ="motif"
        libelle={enNombre.motif}
        indice={enNombre.motifIndice}
        valeur={saisie.motif}
        lignes={2}
        longueurMax={longueurs.motif}
        erreur={messageDe(erreurs, 'motif')}
      />
      <BarreSelection>
        <Bouton name="decision" value="valider">
          {enNombre.valider}
        </Bouton>
        <Bouton variante="secondaire" name="decision" value="refuser">
          {enNombre.refuser}
        </Bouton>
      </BarreSelection>
    </Fieldset>
  );
};
