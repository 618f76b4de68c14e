namespace GoldenThread.Web.Plumbing.Interface;

/// <summary>A page of a list.</summary>
/// <param name="All">How many there are that the account may see.</param>
/// <param name="Matching">How many of them are asked for.</param>
/// <param name="AsAt">The day as at which they are shown.</param>
/// <param name="Page">Which page this is, from 1.</param>
/// <param name="Size">How many a page holds.</param>
/// <param name="Items">Those of this page.</param>
public sealed record Rows<T>(int All, int Matching, DateOnly AsAt, int Page, int Size, IReadOnlyList<T> Items);

/// <summary>Makes pages of lists.</summary>
public static class Rows
{
    /// <summary>How many a page holds where nothing is said, and at most.</summary>
    public const int Usual = 50, Most = 2000;

    /// <summary>The page that was asked for; one that there is not is empty.</summary>
    public static Rows<T> Of<TSeen, T>(int all, IReadOnlyList<TSeen> matching, DateOnly asAt, int? page, int? size, Func<TSeen, T> row)
    {
        var (at, holds) = (Math.Clamp(page ?? 1, 1, 1_000_000), Math.Clamp(size ?? Usual, 1, Most));
        return new(all, matching.Count, asAt, at, holds, [.. matching.Skip((at - 1) * holds).Take(holds).Select(row)]);
    }
}
