/** What went wrong with a form, read out where the page is heard. */
export function FailedNotice({ failed }: { failed: string }) {
  if (failed === "") return null;
  return (
    <p className="notice failed" role="alert">
      {failed.slice(0, 500)}
    </p>
  );
}
