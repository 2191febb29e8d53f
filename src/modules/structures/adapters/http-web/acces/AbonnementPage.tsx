import type { FunctionComponent } from 'preact';
import { ChampChoix } from '../../../../../platform/web/components/ChampChoix.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import { DemandeADecider } from '../gestionnaire/DemandeADecider.tsx';
import type { TextesSaisis } from '../saisieDe.ts';
import { useTextes } from '../useTextes.ts';
import { ChampsDePeriode } from './ChampsDePeriode.tsx';
import { cheminsDAcces } from './cheminsDAcces.ts';
import type { AbonnementAExaminer } from './presentAbonnement.ts';
import { useTextesDesAcces } from './useTextesDesAcces.ts';

interface Props {
  readonly demande: AbonnementAExaminer;
  readonly saisie: TextesSaisis;
  readonly erreurs: readonly ErreurDeChamp[];
}

/** One request for an espace, to decide. */
export const AbonnementPage: FunctionComponent<Props> = ({ demande, saisie, erreurs }) => {
  const { niveaux } = useTextes();
  const { abonnements, enNombre, mesAbonnements } = useTextesDesAcces();
  return (
    <DemandeADecider
      titre={abonnements.titreUne(demande.demandeur)}
      liste={{ libelle: abonnements.titreCourt, href: cheminsDAcces.abonnements }}
      action={cheminsDAcces.abonnement(demande.id)}
      demandeur={demande.demandeur}
      demande={demande}
      objet={[
        { cle: mesAbonnements.espace, valeur: demande.espace },
        { cle: mesAbonnements.niveau, valeur: demande.niveau },
      ]}
      validerIndice={abonnements.validerIndice}
      libelleDuMotif={enNombre.motif}
      saisie={saisie}
      erreurs={erreurs}
    >
      <ChampChoix
        champ="niveau"
        libelle={abonnements.niveauAccorde}
        indice={`${abonnements.niveauIndice} ${demande.niveau.toLowerCase()}.`}
        enLigne
        valeur={saisie.niveau ?? demande.niveauDemande}
        options={[
          { valeur: 'CONSULTATION', libelle: niveaux.CONSULTATION },
          { valeur: 'MODIFICATION', libelle: niveaux.MODIFICATION },
        ]}
      />
      <ChampsDePeriode prefixe="" jours={{ du: saisie.du ?? '', au: saisie.au ?? '' }} erreurs={erreurs} />
    </DemandeADecider>
  );
};
