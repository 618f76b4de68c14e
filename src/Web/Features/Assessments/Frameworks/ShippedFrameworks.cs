using GoldenThread.Domain.Assessments.Frameworks;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>The frameworks that come with the product: one file for each edition, read once.</summary>
public static class ShippedFrameworks
{
    private static readonly Lazy<IReadOnlyList<FrameworkContent>> Read = new(() => [.. Files.Select(ReadFile)]);

    /// <summary>The paths of their files, in the order of their names; each file is named by its framework's code.</summary>
    public static IReadOnlyList<string> Files => [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "frameworks"), "*.yaml").Order(StringComparer.Ordinal)];

    /// <summary>What they say, in the order of their codes.</summary>
    public static IReadOnlyList<FrameworkContent> All => Read.Value;

    /// <summary>The codes of those that are over although the day on which they ended was not found, so that their files give none.</summary>
    public static IReadOnlySet<string> Over { get; } = new HashSet<string> { "cpa-corporate-assessment-2005", "cpa-star-category-2005", "cqc-local-authority-assurance-2023", "equality-framework-2009", "equality-standard-2001" };

    /// <summary>The framework of a code; null where none has it.</summary>
    public static FrameworkContent? Find(string code) => All.FirstOrDefault(framework => framework.Code == code);

    // A file that cannot be read is a fault of the product, and is said where it is noticed first.
    private static FrameworkContent ReadFile(string path) =>
        FrameworkFile.Read(File.ReadAllBytes(path)) is { Value: { } framework } ? framework : throw new InvalidOperationException($"The framework {Path.GetFileName(path)} cannot be read.");
}
