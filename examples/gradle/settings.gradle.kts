rootProject.name = "lamp"
