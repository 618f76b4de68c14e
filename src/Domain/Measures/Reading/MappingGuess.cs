namespace GoldenThread.Domain.Measures.Reading;

/// <summary>A mapping that is proposed for a file of which nothing is known; a person looks at it before anything is read by it.</summary>
/// <param name="Mapping">The mapping.</param>
/// <param name="Reasons">Why each column is taken for what it is, a sentence each.</param>
/// <param name="Unsure">What a person should say or look at, a sentence each.</param>
/// <param name="IsUsable">Whether the file could be read by it as it stands.</param>
public sealed record MappingGuess(FiguresMapping Mapping, IReadOnlyList<string> Reasons, IReadOnlyList<string> Unsure, bool IsUsable)
{
    /// <summary>Proposes a mapping from the headings and what stands beneath them.</summary>
    /// <param name="fileName">The name of the file, which may say what it is about.</param>
    /// <param name="headings">The headings.</param>
    /// <param name="sample">The first rows beneath them; a hundred are enough.</param>
    public static MappingGuess Of(string fileName, IReadOnlyList<string> headings, IReadOnlyList<FigureLine> sample) => new MappingGuessing(fileName, headings, sample).Guess();
}
