using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>A file of figures was taken in whole: one entry, which holds the hash of the file and a digest of its rows; each figure keeps the load and its row.</summary>
/// <param name="About">The load.</param>
/// <param name="FileHash">The SHA-256 of the file, in hexadecimal.</param>
/// <param name="Digest">The SHA-256 of what was saved, in hexadecimal.</param>
/// <param name="Rows">How many rows the file has.</param>
/// <param name="Saved">How many figures were new.</param>
/// <param name="Corrected">How many took the place of earlier figures.</param>
/// <param name="Unchanged">How many were there already.</param>
/// <param name="HeldBack">How many rows were not taken.</param>
/// <param name="Added">How many measures came with it.</param>
public sealed record FiguresLoaded(RecordRef About, string FileHash, string Digest, int Rows, int Saved, int Corrected, int Unchanged, int HeldBack, int Added = 0) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{Rows:N0} rows read: {Saved:N0} figures saved, {Corrected:N0} corrected, {Unchanged:N0} unchanged, {HeldBack:N0} rows not taken{(Added > 0 ? $"; {Added:N0} {(Added == 1 ? "measure" : "measures")} added" : "")}";

    /// <inheritdoc/>
    public override IReadOnlyList<(string Field, string? Before, string? After)> Values => [("digest", null, Digest), ("file", null, FileHash)];
}
