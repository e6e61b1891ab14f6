/** The plumb line on its ground. `maskable`: the ground reaches the edge and the line keeps to the middle, for phones that cut icons out. */
export const iconSvg = ({
  maskable,
}: {
  maskable: boolean;
}): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
<rect width="64" height="64" rx="${maskable ? 0 : 14}" fill="#0c5c56"/>
<g transform="${maskable ? "translate(8 8) scale(0.75)" : ""}">
<path d="M18 14h28M32 14v22" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round"/><path d="M23.5 35h17L32 53z" fill="#fff"/>
</g></svg>`;
