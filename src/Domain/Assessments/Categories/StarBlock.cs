using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Categories;

/// <summary>A block of services that is scored beside the corporate assessment and counts towards the star category.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Level">1 for those that count most, 2 for the others.</param>
/// <param name="MayBeMissing">Whether there are councils that have none of it, so that it has no score.</param>
public sealed record StarBlock(string Name, int Level, bool MayBeMissing = false)
{
    /// <summary>The worst score.</summary>
    public const int Worst = 1;

    /// <summary>The best score.</summary>
    public const int Best = 4;

    /// <summary>The blocks: three of level 1, then five of level 2. A county has no housing and no benefits, and few councils have a fire service.</summary>
    public static IReadOnlyList<StarBlock> All { get; } =
    [
        new("children and young people", 1),
        new("social care (adults)", 1),
        new("use of resources", 1),
        new("environment", 2),
        new("housing", 2, MayBeMissing: true),
        new("culture", 2),
        new("benefits", 2, MayBeMissing: true),
        new("fire and rescue", 2, MayBeMissing: true),
    ];

    /// <summary>The block of a name; null where there is none.</summary>
    /// <param name="name">The name; capitals count for nothing.</param>
    public static StarBlock? Find(string name) => All.FirstOrDefault(block => Naming.Same(block.Name, name));

    /// <summary>What is wrong with a score; null when nothing is.</summary>
    /// <param name="name">What is scored.</param>
    /// <param name="score">The score.</param>
    public static Problem? Fault(string name, int score) => score is < Worst or > Best ? new(name, $"The score of {name} must be {Worst}, 2, 3 or {Best}; {score} was given.") : null;

    /// <summary>What is wrong with the scores of the blocks of a level: one that belongs elsewhere or nowhere, one that is missing, a score that is none.</summary>
    /// <param name="level">The level.</param>
    /// <param name="scores">The scores by block.</param>
    internal static IEnumerable<Problem> Faults(int level, IReadOnlyDictionary<string, int> scores)
    {
        foreach (var (name, score) in scores)
        {
            if (Find(name) is not { } block) { yield return new(name, $"There is no block “{name}”. Those of level {level} are {CountingWords.Listed(All.Where(each => each.Level == level).Select(each => each.Name))}."); }
            else if (block.Level != level) { yield return new(name, $"“{block.Name}” is a block of level {block.Level}, not of level {level}."); }
            else if (Fault(block.Name, score) is { } fault) { yield return fault; }
        }

        foreach (var block in All.Where(each => each.Level == level))
        {
            var given = scores.Keys.Count(name => Naming.Same(name, block.Name));
            if (given == 0 && !block.MayBeMissing) { yield return new(block.Name, $"Give the score of {block.Name}: every council with a star category has one."); }
            if (given > 1) { yield return new(block.Name, $"“{block.Name}” was given {CountingWords.InWords(given)} times. Give it once."); }
        }
    }
}
