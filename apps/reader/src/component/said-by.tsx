/** The two fields that every correction has: who says so, remembered from the last time, and why. */
export function SaidBy({ author, id }: { author: string; id: string }) {
  return (
    <>
      <label htmlFor={`${id}-author`}>Your name</label>
      <input
        id={`${id}-author`}
        name="author"
        defaultValue={author}
        maxLength={100}
        autoComplete="name"
        required
        className="author"
      />
      <label htmlFor={`${id}-note`}>Why, if you like</label>
      <input id={`${id}-note`} name="note" maxLength={400} autoComplete="off" className="why" />
    </>
  );
}
