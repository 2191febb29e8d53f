/** Ten digits; the zeros in front may be missing. What is no number comes back as it is, and names nothing. */
export const numeroDEngagement = (saisi: string): string => {
  const sansEspace = saisi.replace(/\s/g, '');
  return /^\d{1,10}$/.test(sansEspace) ? sansEspace.padStart(10, '0') : sansEspace;
};
