using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Findings;

/// <summary>Which words of self-assessments may have said already what an inspection found. It is offered with the words that they share, and never taken for said by itself (R26).</summary>
public static class AlreadySaid
{
    /// <summary>How many are offered at most.</summary>
    public const int Most = 5;

    /// <summary>How many significant words must be shared.</summary>
    public const int Enough = 2;

    /// <summary>What may have said it, what shares most words and the rarest words first; a line once, by those of its words that share most.</summary>
    /// <param name="finding">The words of the finding and of the paragraphs that say it.</param>
    /// <param name="said">What self-assessments say.</param>
    public static IReadOnlyList<MaybeSaid> Of(string finding, IEnumerable<SaidWords> said)
    {
        var asked = SignificantWords.Of(finding);
        var read = said.Select(each => (Said: each, Stems: SignificantWords.Of(each.Words).Select(word => word.Key).ToHashSet())).ToList();
        var held = read.SelectMany(each => each.Stems).CountBy(stem => stem).ToDictionary();
        // A word that few hold says more than one that all hold.
        double Weight(string stem) => Math.Log(1 + ((double)read.Count / held[stem]));
        return [.. read.Select(each => (each.Said, Shared: asked.Where(word => each.Stems.Contains(word.Key)).ToList()))
            .Where(each => each.Shared.Count >= Enough)
            .OrderByDescending(each => each.Shared.Sum(word => Weight(word.Key))).ThenBy(each => each.Said.Title, StringComparer.Ordinal).ThenBy(each => each.Said.Ref, CodeOrder.Instance)
            .DistinctBy(each => each.Said.Line).Take(Most).Select(each => new MaybeSaid(each.Said, [.. each.Shared.Select(word => word.Value)]))];
    }

    /// <summary>Whether something was said before the report came out; where one of the days is not known, it may have been.</summary>
    /// <param name="said">The day on which it was said; null where that is not known.</param>
    /// <param name="published">The day on which the report was published; null before.</param>
    public static bool IsBefore(DateOnly? said, DateOnly? published) => said is null || published is null || said < published;
}

/// <summary>Words of a self-assessment's line that say what is to be better, or how the line is judged.</summary>
/// <param name="Line">The answer that they stand in.</param>
/// <param name="Title">The self-assessment's title.</param>
/// <param name="Ref">The part of its framework.</param>
/// <param name="Words">The words.</param>
public sealed record SaidWords(Guid Line, string Title, string Ref, string Words)
{
    /// <summary>The words with where they stand, as a finding keeps them; cut off at a word where they are longer than a finding keeps.</summary>
    public string Cited
    {
        get
        {
            var whole = $"{Title}, {Ref}: {Words}";
            return whole.Length <= Finding.MaxWords ? whole : $"{whole[..whole.LastIndexOfAny([' ', '\n'], Finding.MaxWords - 2)]} …";
        }
    }
}

/// <summary>Words that may have said it, with those that they share with the finding, as the finding has them.</summary>
/// <param name="Said">The words.</param>
/// <param name="Shared">The shared words, in the order of the finding.</param>
public sealed record MaybeSaid(SaidWords Said, IReadOnlyList<string> Shared);
