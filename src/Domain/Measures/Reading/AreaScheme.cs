namespace GoldenThread.Domain.Measures.Reading;

/// <summary>Whose codes a source names its areas by.</summary>
public enum AreaScheme
{
    /// <summary>The codes of the Government Statistical Service, as in E08000009.</summary>
    Gss,

    /// <summary>The three figures by which the Department for Education numbers local authorities, as in 358.</summary>
    DfeNumber,

    /// <summary>The codes of NHS organisations, as in RM3.</summary>
    NhsOrganisation,

    /// <summary>The source's own.</summary>
    Own,
}
