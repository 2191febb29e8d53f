import type { FunctionComponent } from 'preact';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import type { Service } from '../../../domain/structure/Service.ts';
import { AccesChamps } from '../acces/AccesChamps.tsx';
import type { AccesSaisi } from '../acces/champsDAcces.ts';
import { chemins } from '../chemins.ts';
import type { TextesSaisis } from '../saisieDe.ts';
import { useTextes } from '../useTextes.ts';
import { DemandeADecider } from './DemandeADecider.tsx';
import type { RattachementPresenteAuGestionnaire } from './presentRattachementConsulte.ts';

interface Props {
  readonly demande: RattachementPresenteAuGestionnaire;
  readonly saisie: TextesSaisis;
  readonly services: readonly Service[];
  readonly acces: AccesSaisi;
  readonly erreurs: readonly ErreurDeChamp[];
}

/** One request to be attached, to decide. */
export const DemandePage: FunctionComponent<Props> = ({ demande, services, saisie, acces, erreurs }) => {
  const { demandes } = useTextes();
  return (
    <DemandeADecider
      titre={demandes.titreUne(demande.personne)}
      liste={{ libelle: demandes.titreCourt, href: chemins.demandes }}
      action={chemins.demande(demande.id)}
      demandeur={demande.personne}
      demande={demande}
      validerIndice={demandes.validerIndice}
      libelleDuMotif={demandes.motif}
      saisie={saisie}
      erreurs={erreurs}
    >
      <AccesChamps ouverts={demande.espacesOuverts} services={services} acces={acces} erreurs={erreurs} />
    </DemandeADecider>
  );
};
